/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "project/lone-name.h"

#include "project/identity.h"
#include "project/name-key.h"

#include <string.h>

/* Whoever more documents name than this, and than one in so many, says
 * nothing about those beside. */
#define FEW_DOCUMENTS 3
#define SHARE_OF_DOCUMENTS 4

#define NOBODY G_MAXUINT

/* A role as it is compared.
 *
 * @title: folded, behind a space
 * @office: root of the actor that it is held at, or NOBODY
 */
typedef struct
{
  char *title;
  guint office;
} Role;

/* Whom lone names may mean.
 *
 * @members: (element-type guint): all that were found
 * @company: (element-type guint) (nullable): roots that documents name beside;
 *   made when asked for
 * @roles: (element-type Role) (nullable): each once; made when asked for
 */
typedef struct
{
  GArray *members;
  GHashTable *company;
  GArray *roles;
} Bearer;

/* @n_documents: (array length=joining.n_found): by root
 * @bearers: (element-type guint Bearer): by root
 */
typedef struct
{
  EntenteJoining *joining;
  guint *n_documents;
  GHashTable *bearers;
} Search;

static Bearer *
new_bearer (void)
{
  Bearer *self = g_new0 (Bearer, 1);

  self->members = g_array_new (FALSE, FALSE, sizeof (guint));
  return self;
}

static void
free_bearer (gpointer data)
{
  Bearer *self = data;

  g_array_unref (self->members);
  g_clear_pointer (&self->company, g_hash_table_unref);
  g_clear_pointer (&self->roles, g_array_unref);
  g_free (self);
}

static Bearer *
get_bearer (Search *self,
            guint   root)
{
  return g_hash_table_lookup (self->bearers, GUINT_TO_POINTER (root));
}

static guint
find_root (Search *self,
           guint   found)
{
  return entente_joining_find_root (self->joining, found);
}

static guint *
count_documents (EntenteJoining *joining)
{
  guint *n_documents = g_new0 (guint, joining->n_found);
  g_autofree guint *last = g_new0 (guint, joining->n_found);

  for (guint i = 0; i < joining->n_found; i++)
    {
      guint root = entente_joining_find_root (joining, i);
      guint d = joining->document_of[i];

      n_documents[root] += last[root] != d + 1;
      last[root] = d + 1;
    }

  return n_documents;
}

/* Whom each lone name may mean by its spelling: by number, NOBODY for others. */
static guint *
find_meant (Search     *self,
            GHashTable *offers)
{
  guint *meant = g_new (guint, self->joining->n_found);

  for (guint i = 0; i < self->joining->n_found; i++)
    {
      const char *lone = entente_joining_get_keys (self->joining, i)->lone;
      gpointer root = GUINT_TO_POINTER (ENTENTE_IDENTITY_AMBIGUOUS);

      meant[i] = NOBODY;
      if (lone == NULL || !g_hash_table_lookup_extended (offers, lone, NULL, &root)
          || GPOINTER_TO_UINT (root) == ENTENTE_IDENTITY_AMBIGUOUS)
        continue;

      meant[i] = GPOINTER_TO_UINT (root);
      if (get_bearer (self, meant[i]) == NULL)
        g_hash_table_insert (self->bearers, root, new_bearer ());
    }

  return meant;
}

static void
collect_members (Search *self)
{
  for (guint i = 0; i < self->joining->n_found; i++)
    {
      Bearer *bearer = get_bearer (self, find_root (self, i));

      if (bearer != NULL)
        g_array_append_val (bearer->members, i);
    }
}

static void
add_company_in (Search     *self,
                GHashTable *company,
                guint       d)
{
  for (guint i = self->joining->first[d]; i < self->joining->first[d + 1]; i++)
    g_hash_table_add (company, GUINT_TO_POINTER (find_root (self, i)));
}

static GHashTable *
get_company (Search *self,
             Bearer *bearer)
{
  if (bearer->company != NULL)
    return bearer->company;

  bearer->company = g_hash_table_new (NULL, NULL);
  for (guint m = 0; m < bearer->members->len; m++)
    add_company_in (self, bearer->company,
                    self->joining->document_of[g_array_index (bearer->members, guint, m)]);

  return bearer->company;
}

static gboolean
is_everywhere (const Search *self,
               guint         root)
{
  return self->n_documents[root]
         > MAX (FEW_DOCUMENTS, self->joining->documents->len / SHARE_OF_DOCUMENTS);
}

/* Whether the document in which @found stands also names the actor @root: then
 * its reader took the two for different. */
static gboolean
stands_beside (Search *self,
               guint   found,
               guint   root)
{
  guint d = self->joining->document_of[found];

  for (guint i = self->joining->first[d]; i < self->joining->first[d + 1]; i++)
    if (i != found && find_root (self, i) == root)
      return TRUE;

  return FALSE;
}

/* Whether somebody stands beside both who is not named all over. */
static gboolean
share_company (Search *self,
               guint   found,
               guint   root)
{
  GHashTable *company = get_company (self, get_bearer (self, root));
  guint d = self->joining->document_of[found];

  for (guint i = self->joining->first[d]; i < self->joining->first[d + 1]; i++)
    {
      guint other = find_root (self, i);

      if (i != found && other != root && !is_everywhere (self, other)
          && g_hash_table_contains (company, GUINT_TO_POINTER (other)))
        return TRUE;
    }

  return FALSE;
}

static void
clear_role (gpointer data)
{
  g_free (((Role *) data)->title);
}

static void
init_role (Search                 *self,
           Role                   *role,
           guint                   found,
           const EntenteFoundRole *in_document)
{
  g_autofree char *folded = entente_name_fold (in_document->title);
  guint d = self->joining->document_of[found];

  role->title = g_strconcat (" ", folded, NULL);
  role->office = in_document->of < 0
                 ? NOBODY
                 : find_root (self, self->joining->first[d] + (guint) in_document->of);
}

static gboolean
has_role (const GArray *roles,
          const Role   *role)
{
  for (guint i = 0; i < roles->len; i++)
    {
      const Role *other = &g_array_index (roles, Role, i);

      if (other->office == role->office && strcmp (other->title, role->title) == 0)
        return TRUE;
    }

  return FALSE;
}

static void
add_roles_of (Search *self,
              GArray *roles,
              guint   found)
{
  const GArray *in_document = entente_joining_get_found (self->joining, found)->roles;

  for (guint i = 0; i < in_document->len; i++)
    {
      Role role;

      init_role (self, &role, found, &g_array_index (in_document, EntenteFoundRole, i));
      if (has_role (roles, &role))
        clear_role (&role);
      else
        g_array_append_val (roles, role);
    }
}

static GArray *
new_roles (void)
{
  GArray *roles = g_array_new (FALSE, FALSE, sizeof (Role));

  g_array_set_clear_func (roles, clear_role);
  return roles;
}

static const GArray *
get_roles (Search *self,
           Bearer *bearer)
{
  if (bearer->roles != NULL)
    return bearer->roles;

  bearer->roles = new_roles ();
  for (guint m = 0; m < bearer->members->len; m++)
    add_roles_of (self, bearer->roles, g_array_index (bearer->members, guint, m));

  return bearer->roles;
}

/* Titles agree if one ends in the other: "Minister" and "Foreign Minister". */
static gboolean
agree (const Role *a,
       const Role *b)
{
  if (a->office != b->office && a->office != NOBODY && b->office != NOBODY)
    return FALSE;

  return g_str_has_suffix (a->title, b->title) || g_str_has_suffix (b->title, a->title);
}

static gboolean
share_role (Search *self,
            guint   found,
            guint   root)
{
  const GArray *theirs = get_roles (self, get_bearer (self, root));
  g_autoptr (GArray) own = new_roles ();

  add_roles_of (self, own, found);
  for (guint i = 0; i < own->len; i++)
    for (guint j = 0; j < theirs->len; j++)
      if (agree (&g_array_index (own, Role, i), &g_array_index (theirs, Role, j)))
        return TRUE;

  return FALSE;
}

static gboolean
is_meant (Search *self,
          guint   found,
          guint   root)
{
  return !stands_beside (self, found, root)
         && (share_company (self, found, root) || share_role (self, found, root));
}

/* Those of which it is not known whom they mean are one by their names. */
static void
join_rest (EntenteJoining *joining,
           const guint    *meant)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < joining->n_found; i++)
    {
      const char *lone = entente_joining_get_keys (joining, i)->lone;
      gpointer other;

      if (lone == NULL || meant[i] != NOBODY)
        continue;

      if (g_hash_table_lookup_extended (seen, lone, NULL, &other))
        entente_joining_unite (joining, i, GPOINTER_TO_UINT (other));
      else
        g_hash_table_insert (seen, (gpointer) lone, GUINT_TO_POINTER (i));
    }
}

/**
 * entente_lone_names_join:
 * @joining: found actors, of which those with full names are joined
 * @offers: (element-type utf8 guint): who answers to a lone name: a root, or
 *   %ENTENTE_IDENTITY_AMBIGUOUS
 *
 * Joins persons of whom a document knows one word with the only one who
 * answers to it, if more speaks for that than the name: a role that is the
 * same, or somebody who stands beside both and is not named all over. A
 * document that also names that one took the two for different.
 *
 * It is found out whom each means before any is joined, since the first one
 * joined would stand beside the next.
 */
void
entente_lone_names_join (EntenteJoining *joining,
                         GHashTable     *offers)
{
  Search search = { .joining = joining };
  g_autofree guint *meant = NULL;

  search.n_documents = count_documents (joining);
  search.bearers = g_hash_table_new_full (NULL, NULL, NULL, free_bearer);

  meant = find_meant (&search, offers);
  collect_members (&search);
  for (guint i = 0; i < joining->n_found; i++)
    if (meant[i] != NOBODY && !is_meant (&search, i, meant[i]))
      meant[i] = NOBODY;

  for (guint i = 0; i < joining->n_found; i++)
    if (meant[i] != NOBODY)
      entente_joining_unite (joining, i, meant[i]);
  join_rest (joining, meant);

  g_hash_table_unref (search.bearers);
  g_free (search.n_documents);
}
