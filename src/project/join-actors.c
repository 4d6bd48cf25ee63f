/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "project/join.h"

#include "project/actor-private.h"
#include "project/identity.h"
#include "project/name-key.h"

#include <string.h>

/* A string and how many found actors have it. */
typedef struct
{
  const char *text;
  guint count;
} Tally;

static const EntenteReadDocument *
get_document (GPtrArray *documents,
              guint      d)
{
  return g_ptr_array_index (documents, d);
}

static EntenteIdentityMember
get_member (const EntenteIdentity *identity,
            guint                  m)
{
  return g_array_index (identity->members, EntenteIdentityMember, m);
}

static const EntenteFoundActor *
get_found (GPtrArray             *documents,
           const EntenteIdentity *identity,
           guint                  m)
{
  EntenteIdentityMember member = get_member (identity, m);

  return g_ptr_array_index (get_document (documents, member.document)->findings->actors,
                            member.actor);
}

static void
count_text (GHashTable *counts,
            const char *text)
{
  guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, text));

  g_hash_table_insert (counts, (gpointer) text, GUINT_TO_POINTER (count + 1));
}

static gint
compare_tallies (gconstpointer a,
                 gconstpointer b)
{
  const Tally *tally_a = a;
  const Tally *tally_b = b;

  if (tally_a->count != tally_b->count)
    return tally_a->count > tally_b->count ? -1 : 1;
  return strcmp (tally_a->text, tally_b->text);
}

/* Most frequent first. */
static GArray *
sort_counts (GHashTable *counts)
{
  GArray *tallies = g_array_new (FALSE, FALSE, sizeof (Tally));
  GHashTableIter iter;
  gpointer text;
  gpointer count;

  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, &text, &count))
    {
      Tally tally = { text, GPOINTER_TO_UINT (count) };

      g_array_append_val (tallies, tally);
    }

  g_array_sort (tallies, compare_tallies);
  return tallies;
}

/* The full name that most documents use; a single word ("Smith", "WHO") only
 * where there is nothing fuller. */
static char *
dup_name (GPtrArray             *documents,
          const EntenteIdentity *identity)
{
  g_autoptr (GHashTable) counts = NULL;
  g_autoptr (GArray) tallies = NULL;

  if (identity->members->len == 1)
    return g_strdup (get_found (documents, identity, 0)->name);

  counts = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint m = 0; m < identity->members->len; m++)
    count_text (counts, get_found (documents, identity, m)->name);

  tallies = sort_counts (counts);
  for (guint i = 0; i < tallies->len; i++)
    {
      const char *name = g_array_index (tallies, Tally, i).text;

      if (entente_name_count_words (name) > 1)
        return g_strdup (name);
    }

  return g_strdup (g_array_index (tallies, Tally, 0).text);
}

static char **
dup_aliases (GPtrArray             *documents,
             const EntenteIdentity *identity,
             const char            *name)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GStrvBuilder) aliases = g_strv_builder_new ();
  g_autoptr (GArray) tallies = NULL;

  for (guint m = 0; m < identity->members->len; m++)
    {
      const EntenteFoundActor *found = get_found (documents, identity, m);

      count_text (counts, found->name);
      for (guint i = 0; i < found->aliases->len; i++)
        count_text (counts, g_ptr_array_index (found->aliases, i));
    }

  g_hash_table_remove (counts, name);
  tallies = sort_counts (counts);
  for (guint i = 0; i < tallies->len; i++)
    g_strv_builder_add (aliases, g_array_index (tallies, Tally, i).text);

  return g_strv_builder_end (aliases);
}

static EntenteActorSubKind
choose_sub_kind (GPtrArray             *documents,
                 const EntenteIdentity *identity)
{
  guint counts[ENTENTE_N_SUB_KINDS] = { 0, };
  EntenteActorSubKind best = ENTENTE_SUB_KIND_NONE;

  for (guint m = 0; m < identity->members->len; m++)
    counts[get_found (documents, identity, m)->sub_kind]++;

  counts[ENTENTE_SUB_KIND_NONE] = 0;
  for (guint i = 0; i < ENTENTE_N_SUB_KINDS; i++)
    if (counts[i] > counts[best])
      best = i;

  return best;
}

static char *
dup_code (GPtrArray             *documents,
          const EntenteIdentity *identity)
{
  const char *code = NULL;

  for (guint m = 0; m < identity->members->len; m++)
    {
      const EntenteFoundActor *found = get_found (documents, identity, m);

      if (found->code != NULL && (code == NULL || strcmp (found->code, code) < 0))
        code = found->code;
    }

  return g_strdup (code);
}

static void
append_mentions (GArray                  *mentions,
                 EntenteDocument         *document,
                 const EntenteFoundActor *found)
{
  for (guint i = 0; i < found->mentions->len; i++)
    {
      const EntenteFoundMention *in_text
        = &g_array_index (found->mentions, EntenteFoundMention, i);
      EntenteActorMention mention = { document, in_text->span, in_text->form };

      g_array_append_val (mentions, mention);
    }
}

static int
compare_mentions (const void *a,
                  const void *b)
{
  EntenteSpan span_a = ((const EntenteActorMention *) a)->span;
  EntenteSpan span_b = ((const EntenteActorMention *) b)->span;

  if (span_a.start != span_b.start)
    return span_a.start < span_b.start ? -1 : 1;
  return span_a.end < span_b.end ? -1 : span_a.end > span_b.end;
}

/* A document's mentions are sorted, since two actors found in it may be one. */
static GArray *
collect_mentions (GPtrArray             *documents,
                  const EntenteIdentity *identity)
{
  GArray *mentions = g_array_new (FALSE, FALSE, sizeof (EntenteActorMention));
  guint m = 0;

  while (m < identity->members->len)
    {
      guint d = get_member (identity, m).document;
      guint first = mentions->len;

      for (; m < identity->members->len && get_member (identity, m).document == d; m++)
        append_mentions (mentions, get_document (documents, d)->document,
                         get_found (documents, identity, m));

      if (mentions->len > first)
        qsort (&g_array_index (mentions, EntenteActorMention, first), mentions->len - first,
               sizeof (EntenteActorMention), compare_mentions);
    }

  return mentions;
}

static guint
count_documents (const EntenteIdentity *identity)
{
  guint n_documents = 0;

  for (guint m = 0; m < identity->members->len; m++)
    if (m == 0
        || get_member (identity, m).document != get_member (identity, m - 1).document)
      n_documents++;

  return n_documents;
}

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

static GArray *
collect_roles (GPtrArray             *documents,
               const EntenteIdentity *identity)
{
  g_autoptr (GArray) tallies = g_array_new (FALSE, FALSE, sizeof (RoleTally));
  GArray *roles = g_array_new (FALSE, FALSE, sizeof (EntenteActorRole));

  g_array_set_clear_func (tallies, clear_role_tally);

  for (guint m = 0; m < identity->members->len; m++)
    {
      const EntenteReadDocument *document
        = get_document (documents, get_member (identity, m).document);
      const EntenteFoundActor *found = get_found (documents, identity, m);

      for (guint i = 0; i < found->roles->len; i++)
        {
          const EntenteFoundRole *role = &g_array_index (found->roles, EntenteFoundRole, i);
          EntenteActor *of = role->of >= 0 ? document->actors[role->of] : NULL;

          count_role (tallies, (EntenteActorRole) { role->title, of, role->former });
        }
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

static EntenteActorState
collect_state (GPtrArray             *documents,
               const EntenteIdentity *identity)
{
  EntenteActorState state = { 0, };

  state.id = g_strdup (identity->id);
  state.name = dup_name (documents, identity);
  state.kind = identity->kind;
  state.sub_kind = choose_sub_kind (documents, identity);
  state.code = dup_code (documents, identity);
  state.aliases = dup_aliases (documents, identity, state.name);
  state.mentions = collect_mentions (documents, identity);
  state.n_documents = count_documents (identity);
  return state;
}

/* An actor that one of the identity's found actors was before, unless it has
 * been given to another. */
static EntenteActor *
find_former_actor (GPtrArray             *documents,
                   const EntenteIdentity *identity,
                   GHashTable            *given)
{
  for (guint m = 0; m < identity->members->len; m++)
    {
      EntenteIdentityMember member = get_member (identity, m);
      EntenteActor *former = get_document (documents, member.document)->actors[member.actor];

      if (former != NULL && !g_hash_table_contains (given, former))
        return former;
    }

  return NULL;
}

/* Gives each identity its object: the known one of the same identifier, else
 * one whose found actors it has taken over, else a new one. */
static GPtrArray *
choose_objects (GPtrArray  *documents,
                GPtrArray  *identities,
                GHashTable *known)
{
  GPtrArray *actors = g_ptr_array_new_full (identities->len, g_object_unref);
  g_autoptr (GHashTable) given = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < identities->len; i++)
    {
      const EntenteIdentity *identity = g_ptr_array_index (identities, i);
      EntenteActor *actor = g_hash_table_lookup (known, identity->id);

      if (actor != NULL)
        g_hash_table_add (given, g_object_ref (actor));
      g_ptr_array_add (actors, actor);
    }

  for (guint i = 0; i < identities->len; i++)
    {
      const EntenteIdentity *identity = g_ptr_array_index (identities, i);
      EntenteActor *former;

      if (g_ptr_array_index (actors, i) != NULL)
        continue;

      former = find_former_actor (documents, identity, given);
      g_ptr_array_index (actors, i)
        = former != NULL ? g_object_ref (former) : entente_actor_new ();
      g_hash_table_add (given, g_ptr_array_index (actors, i));
    }

  return actors;
}

static void
assign_objects (GPtrArray *documents,
                GPtrArray *identities,
                GPtrArray *actors)
{
  for (guint i = 0; i < identities->len; i++)
    {
      const EntenteIdentity *identity = g_ptr_array_index (identities, i);

      for (guint m = 0; m < identity->members->len; m++)
        {
          EntenteIdentityMember member = get_member (identity, m);

          get_document (documents, member.document)->actors[member.actor]
            = g_ptr_array_index (actors, i);
        }
    }
}

/**
 * entente_join_actors:
 * @read_documents: (element-type EntenteReadDocument): all documents
 * @known: (element-type utf8 EntenteActor): the actors so far by identifier
 *
 * Joins the found actors of all documents into actors, using the known
 * objects where the actor is the same.
 *
 * Returns: (transfer full) (element-type EntenteActor): the actors in the
 *   order of their identifiers
 */
GPtrArray *
entente_join_actors (GPtrArray  *read_documents,
                     GHashTable *known)
{
  g_autoptr (GPtrArray) identities = entente_identity_join (read_documents);
  GPtrArray *actors = choose_objects (read_documents, identities, known);

  assign_objects (read_documents, identities, actors);

  for (guint i = 0; i < identities->len; i++)
    {
      EntenteActorState state
        = collect_state (read_documents, g_ptr_array_index (identities, i));

      entente_actor_take_state (g_ptr_array_index (actors, i), &state);
    }

  for (guint i = 0; i < identities->len; i++)
    entente_actor_take_roles (g_ptr_array_index (actors, i),
                              collect_roles (read_documents,
                                             g_ptr_array_index (identities, i)));

  return actors;
}
