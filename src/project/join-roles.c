/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "project/join.h"

#include "project/name-key.h"

#include <string.h>

/* A role and how many documents tell of it. */
typedef struct
{
  EntenteActorRole role;
  char *folded;
  guint count;
} RoleTally;

static RoleTally *
find_role (GArray                 *tallies,
           const EntenteActorRole *role,
           const char             *folded)
{
  for (guint i = 0; i < tallies->len; i++)
    {
      RoleTally *tally = &g_array_index (tallies, RoleTally, i);

      if (tally->role.of == role->of
          && tally->role.former == role->former
          && strcmp (tally->folded, folded) == 0)
        return tally;
    }

  return NULL;
}

/* Of titles that differ in case only, the one that sorts first is shown. */
static void
count_role (GArray           *tallies,
            EntenteActorRole  role)
{
  g_autofree char *folded = entente_name_fold (role.title);
  RoleTally *tally = find_role (tallies, &role, folded);

  if (tally != NULL)
    {
      tally->count++;
      if (strcmp (role.title, tally->role.title) < 0)
        tally->role.title = role.title;
    }
  else
    {
      RoleTally new_tally = { role, g_steal_pointer (&folded), 1 };

      g_array_append_val (tallies, new_tally);
    }
}

static gint
compare_roles (gconstpointer a,
               gconstpointer b)
{
  const RoleTally *tally_a = a;
  const RoleTally *tally_b = b;
  gint order;

  if (tally_a->role.former != tally_b->role.former)
    return tally_a->role.former ? 1 : -1;
  if (tally_a->count != tally_b->count)
    return tally_a->count > tally_b->count ? -1 : 1;
  if ((tally_a->role.of == NULL) != (tally_b->role.of == NULL))
    return tally_a->role.of == NULL ? 1 : -1;

  order = strcmp (tally_a->folded, tally_b->folded);
  if (order == 0 && tally_a->role.of != NULL)
    order = strcmp (entente_actor_get_id (tally_a->role.of),
                    entente_actor_get_id (tally_b->role.of));
  return order;
}

static void
clear_role_tally (gpointer data)
{
  g_free (((RoleTally *) data)->folded);
}

static void
count_roles (GArray                    *tallies,
             const EntenteReadDocument *document,
             const EntenteFoundActor   *found)
{
  for (guint i = 0; i < found->roles->len; i++)
    {
      const EntenteFoundRole *role = &g_array_index (found->roles, EntenteFoundRole, i);
      EntenteActor *of = role->of >= 0 ? document->actors[role->of] : NULL;

      count_role (tallies, (EntenteActorRole) { role->title, of, role->former });
    }
}

/**
 * entente_join_roles:
 * @read_documents: (element-type EntenteReadDocument): all documents, whose
 *   actors are joined and have their identifiers
 * @identity: an actor
 *
 * Collects the roles of an actor: current ones first, then those most
 * documents tell of.
 *
 * Returns: (transfer full) (element-type EntenteActorRole): the roles; the
 *   receiver frees the titles
 */
GArray *
entente_join_roles (GPtrArray             *read_documents,
                    const EntenteIdentity *identity)
{
  g_autoptr (GArray) tallies = g_array_new (FALSE, FALSE, sizeof (RoleTally));
  GArray *roles = g_array_new (FALSE, FALSE, sizeof (EntenteActorRole));

  g_array_set_clear_func (tallies, clear_role_tally);

  for (guint m = 0; m < identity->members->len; m++)
    {
      EntenteIdentityMember member
        = g_array_index (identity->members, EntenteIdentityMember, m);
      const EntenteReadDocument *document
        = g_ptr_array_index (read_documents, member.document);

      count_roles (tallies, document,
                   g_ptr_array_index (document->findings->actors, member.actor));
    }

  g_array_sort (tallies, compare_roles);
  for (guint i = 0; i < tallies->len; i++)
    {
      EntenteActorRole role = g_array_index (tallies, RoleTally, i).role;

      role.title = g_strdup (role.title);
      g_array_append_val (roles, role);
    }

  return roles;
}
