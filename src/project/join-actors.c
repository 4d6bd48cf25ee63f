/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "project/join.h"

#include "project/actor-private.h"
#include "project/name-key.h"

#include <glib/gi18n.h>
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

/* As headlines and datelines have it: "BRUSSELS", but not "NATO". */
static gboolean
is_shouted (const char *name)
{
  g_autofree char *upper = g_utf8_strup (name, -1);

  return g_utf8_strlen (name, -1) > 4 && strcmp (name, upper) == 0;
}

/* The full name that most documents use; a single word ("Smith", "WHO") or
 * capitals only where there is nothing better. */
static char *
dup_name (GPtrArray             *documents,
          const EntenteIdentity *identity)
{
  g_autoptr (GHashTable) counts = NULL;
  g_autoptr (GArray) tallies = NULL;
  const char *best = NULL;
  guint best_merit = 0;

  if (identity->members->len == 1)
    return g_strdup (get_found (documents, identity, 0)->name);

  counts = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint m = 0; m < identity->members->len; m++)
    count_text (counts, get_found (documents, identity, m)->name);

  tallies = sort_counts (counts);
  for (guint i = 0; i < tallies->len; i++)
    {
      const char *name = g_array_index (tallies, Tally, i).text;
      guint merit = (entente_name_count_words (name) > 1 ? 2 : 0) + !is_shouted (name);

      if (best == NULL || merit > best_merit)
        {
          best = name;
          best_merit = merit;
        }
    }

  return g_strdup (best);
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

/* Whom it belongs to: the first by identifier where documents disagree.
 *
 * @position_of: (element-type EntenteActor guint): place in that order
 */
static EntenteActor *
choose_owner (GPtrArray             *documents,
              const EntenteIdentity *identity,
              EntenteActor          *actor,
              GHashTable            *position_of)
{
  EntenteActor *owner = NULL;

  for (guint m = 0; m < identity->members->len; m++)
    {
      guint d = get_member (identity, m).document;
      gint index = get_found (documents, identity, m)->owner;
      EntenteActor *other = index >= 0 ? get_document (documents, d)->actors[index] : NULL;

      if (other == NULL || other == actor || other == owner)
        continue;
      if (owner == NULL
          || GPOINTER_TO_UINT (g_hash_table_lookup (position_of, other))
             < GPOINTER_TO_UINT (g_hash_table_lookup (position_of, owner)))
        owner = other;
    }

  return owner;
}

static EntenteActorState
collect_state (GPtrArray             *documents,
               const EntenteIdentity *identity)
{
  EntenteActorState state = { 0, };

  state.id = g_strdup (identity->id);
  state.key = g_strdup (identity->key);
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

/* What actors are made of, each array in the order of identifiers.
 *
 * @position_of: (element-type EntenteActor guint): place in that order
 */
typedef struct
{
  GPtrArray *documents;
  GPtrArray *identities;
  GPtrArray *actors;
  EntenteActorState *states;
  EntenteActor **owners;
  GHashTable *position_of;
} Joining;

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

static void
collect_states (Joining *self)
{
  for (guint i = 0; i < self->identities->len; i++)
    {
      const EntenteIdentity *identity = g_ptr_array_index (self->identities, i);

      self->states[i] = collect_state (self->documents, identity);
      self->owners[i] = choose_owner (self->documents, identity,
                                      g_ptr_array_index (self->actors, i), self->position_of);
    }
}

static char *
dup_name_with_owner (const Joining *self,
                     guint          i)
{
  guint owner = GPOINTER_TO_UINT (g_hash_table_lookup (self->position_of, self->owners[i]));

  /* Translators: a body and the country it belongs to, where several bodies
     have the same name: "Ministry of Defence (Norway)" */
  return g_strdup_printf (C_("body", "%s (%s)"), self->states[i].name,
                          self->states[owner].name);
}

/* Names that several actors share get the owner added, where it is known. */
static void
tell_names_apart (Joining *self)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (g_str_hash, g_str_equal);
  g_autofree char **names = g_new0 (char *, self->identities->len + 1);

  for (guint i = 0; i < self->identities->len; i++)
    count_text (counts, self->states[i].name);

  for (guint i = 0; i < self->identities->len; i++)
    if (self->owners[i] != NULL
        && GPOINTER_TO_UINT (g_hash_table_lookup (counts, self->states[i].name)) > 1)
      names[i] = dup_name_with_owner (self, i);

  for (guint i = 0; i < self->identities->len; i++)
    if (names[i] != NULL)
      {
        g_free (self->states[i].name);
        self->states[i].name = names[i];
      }
}

static void
give_states (Joining *self)
{
  for (guint i = 0; i < self->identities->len; i++)
    entente_actor_take_state (g_ptr_array_index (self->actors, i), &self->states[i]);

  for (guint i = 0; i < self->identities->len; i++)
    {
      const EntenteIdentity *identity = g_ptr_array_index (self->identities, i);

      entente_actor_take_ties (g_ptr_array_index (self->actors, i), self->owners[i],
                               entente_join_roles (self->documents, identity));
    }
}

/**
 * entente_join_actors:
 * @read_documents: (element-type EntenteReadDocument): all documents
 * @judged_pairs: (element-type EntenteActorPair): what a person has decided
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
                     GPtrArray  *judged_pairs,
                     GHashTable *known)
{
  g_autoptr (GPtrArray) identities = entente_identity_join (read_documents,
                                                             judged_pairs);
  g_autoptr (GHashTable) position_of = g_hash_table_new (NULL, NULL);
  g_autofree EntenteActorState *states = g_new0 (EntenteActorState, identities->len);
  g_autofree EntenteActor **owners = g_new0 (EntenteActor *, identities->len);
  GPtrArray *actors = choose_objects (read_documents, identities, known);
  Joining joining = { read_documents, identities, actors, states, owners, position_of };

  assign_objects (read_documents, identities, actors);
  for (guint i = 0; i < actors->len; i++)
    g_hash_table_insert (position_of, g_ptr_array_index (actors, i), GUINT_TO_POINTER (i));

  collect_states (&joining);
  tell_names_apart (&joining);
  give_states (&joining);
  return actors;
}
