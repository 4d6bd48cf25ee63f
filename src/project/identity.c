/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "project/identity.h"

#include "project/actor-pair-private.h"
#include "project/name-key.h"

#include <string.h>

/* The found actors of all documents, numbered through: those of document d
 * are first[d] to first[d + 1] - 1. @parent is a forest of which each tree is
 * one actor.
 *
 * @marks: (array length=n_found) (element-type GArray): by root, on which side
 *   of which pairs it stands that a person has judged to be different: twice
 *   the pair's position, and one more on the second side
 *
 * Each step looks only at what the step before left, never at the order of
 * the documents, so that any order of documents ends in the same actors.
 */
typedef struct
{
  GPtrArray *documents;
  guint *first;
  guint *document_of;
  guint *parent;
  GArray **marks;
  guint n_found;
} Joining;

#define AMBIGUOUS G_MAXUINT

static void
init_joining (Joining   *self,
              GPtrArray *documents)
{
  self->documents = documents;
  self->first = g_new (guint, documents->len + 1);
  self->first[0] = 0;

  for (guint d = 0; d < documents->len; d++)
    {
      const EntenteReadDocument *document = g_ptr_array_index (documents, d);

      self->first[d + 1] = self->first[d] + document->findings->actors->len;
    }

  self->n_found = self->first[documents->len];
  self->parent = g_new (guint, self->n_found);
  self->document_of = g_new (guint, self->n_found);
  self->marks = g_new0 (GArray *, self->n_found);

  for (guint d = 0; d < documents->len; d++)
    for (guint i = self->first[d]; i < self->first[d + 1]; i++)
      {
        self->parent[i] = i;
        self->document_of[i] = d;
      }
}

static void
clear_joining (Joining *self)
{
  for (guint i = 0; i < self->n_found; i++)
    g_clear_pointer (&self->marks[i], g_array_unref);

  g_free (self->marks);
  g_free (self->first);
  g_free (self->document_of);
  g_free (self->parent);
}

static const EntenteActorKeys *
get_keys (const Joining *self,
          guint          i)
{
  guint d = self->document_of[i];
  const EntenteReadDocument *document = g_ptr_array_index (self->documents, d);

  return &document->keys[i - self->first[d]];
}

static const EntenteFoundActor *
get_found (const Joining *self,
           guint          i)
{
  guint d = self->document_of[i];
  const EntenteReadDocument *document = g_ptr_array_index (self->documents, d);

  return g_ptr_array_index (document->findings->actors, i - self->first[d]);
}

static guint
find_root (Joining *self,
           guint    i)
{
  while (self->parent[i] != i)
    {
      self->parent[i] = self->parent[self->parent[i]];
      i = self->parent[i];
    }

  return i;
}

static gboolean
has_mark (const GArray *marks,
          guint         mark)
{
  for (guint i = 0; i < marks->len; i++)
    if (g_array_index (marks, guint, i) == mark)
      return TRUE;

  return FALSE;
}

/* Whether a person has judged the two to be different. */
static gboolean
are_kept_apart (const Joining *self,
                guint          root_a,
                guint          root_b)
{
  const GArray *marks = self->marks[root_a];

  if (marks == NULL || self->marks[root_b] == NULL)
    return FALSE;

  for (guint i = 0; i < marks->len; i++)
    if (has_mark (self->marks[root_b], g_array_index (marks, guint, i) ^ 1))
      return TRUE;

  return FALSE;
}

static void
add_marks (Joining      *self,
           guint         root,
           const guint  *marks,
           guint         n_marks)
{
  if (self->marks[root] == NULL)
    self->marks[root] = g_array_new (FALSE, FALSE, sizeof (guint));

  g_array_append_vals (self->marks[root], marks, n_marks);
}

static void
unite (Joining *self,
       guint    a,
       guint    b)
{
  guint root_a = find_root (self, a);
  guint root_b = find_root (self, b);
  guint root = MIN (root_a, root_b);
  guint other = MAX (root_a, root_b);

  if (root == other || are_kept_apart (self, root, other))
    return;

  self->parent[other] = root;
  if (self->marks[other] != NULL)
    add_marks (self, root, (const guint *) self->marks[other]->data, self->marks[other]->len);
}

static void
unite_by_key (Joining    *self,
              GHashTable *seen,
              const char *key,
              guint       i)
{
  gpointer other;

  if (key == NULL)
    return;

  if (g_hash_table_lookup_extended (seen, key, NULL, &other))
    unite (self, i, GPOINTER_TO_UINT (other));
  else
    g_hash_table_insert (seen, (gpointer) key, GUINT_TO_POINTER (i));
}

static void
join_same_names (Joining *self)
{
  g_autoptr (GHashTable) same = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) across = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < self->n_found; i++)
    {
      unite_by_key (self, same, get_keys (self, i)->same, i);
      unite_by_key (self, across, get_keys (self, i)->across_kinds, i);
    }
}

/* Which actor answers to each shorter name: its root, or AMBIGUOUS. */
static GHashTable *
collect_offers (Joining *self)
{
  GHashTable *offers = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < self->n_found; i++)
    for (char **offer = get_keys (self, i)->offers; *offer != NULL; offer++)
      {
        guint root = find_root (self, i);
        gpointer other;

        if (g_hash_table_lookup_extended (offers, *offer, NULL, &other)
            && GPOINTER_TO_UINT (other) != root)
          root = AMBIGUOUS;
        g_hash_table_insert (offers, *offer, GUINT_TO_POINTER (root));
      }

  return offers;
}

static gboolean
find_offer (GHashTable *offers,
            const char *key,
            guint      *root)
{
  gpointer value;

  if (key == NULL || !g_hash_table_lookup_extended (offers, key, NULL, &value))
    return FALSE;

  *root = GPOINTER_TO_UINT (value);
  return *root != AMBIGUOUS;
}

enum
{
  IS_PLACE = 1 << 0,
  IS_KNOWN_BODY = 1 << 1,
};

/* What some document says of each actor, by root. */
static guint8 *
collect_traits (Joining *self)
{
  guint8 *traits = g_new0 (guint8, self->n_found);

  for (guint i = 0; i < self->n_found; i++)
    {
      const EntenteFoundActor *found = get_found (self, i);
      guint root = find_root (self, i);

      if (found->kind == ENTENTE_ACTOR_PLACE)
        traits[root] |= IS_PLACE;
      else if (found->sub_kind != ENTENTE_SUB_KIND_NONE)
        traits[root] |= IS_KNOWN_BODY;
    }

  return traits;
}

/* "John Smith" joins the one "John B. Smith", "WHO" the one body that some
 * document calls so; an organization joins the place of its name, unless some
 * document knows it for a company or the like. */
static void
join_shorter_names (Joining *self)
{
  g_autoptr (GHashTable) offers = collect_offers (self);
  g_autofree guint8 *traits = collect_traits (self);
  g_autofree guint *joined = g_new (guint, self->n_found);

  for (guint i = 0; i < self->n_found; i++)
    {
      guint own = find_root (self, i);
      guint root;

      joined[i] = i;
      if (find_offer (offers, get_keys (self, i)->same, &root)
          && !((traits[own] & IS_KNOWN_BODY) && (traits[root] & IS_PLACE)))
        joined[i] = root;
    }

  for (guint i = 0; i < self->n_found; i++)
    unite (self, i, joined[i]);
}

/* Whether the document in which @i was found also names the actor @root: then
 * its reader took the two for different. */
static gboolean
stands_beside (Joining *self,
               guint    i,
               guint    root)
{
  guint d = self->document_of[i];

  for (guint other = self->first[d]; other < self->first[d + 1]; other++)
    if (other != i && find_root (self, other) == root)
      return TRUE;

  return FALSE;
}

/* Finds whom each lone surname means before any is joined, since the first
 * one joined would stand beside the next. */
static void
join_lone_names (Joining *self)
{
  g_autoptr (GHashTable) offers = collect_offers (self);
  g_autoptr (GHashTable) lone = g_hash_table_new (g_str_hash, g_str_equal);
  g_autofree guint *meant = g_new (guint, self->n_found);

  for (guint i = 0; i < self->n_found; i++)
    if (!find_offer (offers, get_keys (self, i)->lone, &meant[i])
        || stands_beside (self, i, meant[i]))
      meant[i] = AMBIGUOUS;

  for (guint i = 0; i < self->n_found; i++)
    {
      if (meant[i] != AMBIGUOUS)
        unite (self, i, meant[i]);
      else
        unite_by_key (self, lone, get_keys (self, i)->lone, i);
    }
}

static const char *
get_own_key (const EntenteActorKeys *keys)
{
  return keys->same != NULL ? keys->same : keys->lone;
}

static void
mark_by_key (Joining    *self,
             const char *key,
             guint       mark)
{
  for (guint i = 0; i < self->n_found; i++)
    if (strcmp (get_own_key (get_keys (self, i)), key) == 0)
      add_marks (self, i, &mark, 1);
}

/* Before any are joined. */
static void
mark_different (Joining   *self,
                GPtrArray *judged_pairs)
{
  for (guint p = 0; p < judged_pairs->len; p++)
    {
      EntenteActorPair *pair = g_ptr_array_index (judged_pairs, p);

      if (entente_actor_pair_get_judgement (pair) == ENTENTE_JUDGEMENT_DIFFERENT)
        {
          mark_by_key (self, entente_actor_pair_get_first_key (pair), 2 * p);
          mark_by_key (self, entente_actor_pair_get_second_key (pair), 2 * p + 1);
        }
    }
}

/* Which actors, by root, have more than one word of a name. */
static gboolean *
find_named (Joining *self)
{
  gboolean *named = g_new0 (gboolean, self->n_found);

  for (guint i = 0; i < self->n_found; i++)
    if (get_keys (self, i)->same != NULL)
      named[find_root (self, i)] = TRUE;

  return named;
}

/* A surname alone means who was judged only where it means nobody else. */
static void
join_pair (Joining          *self,
           EntenteActorPair *pair,
           const gboolean   *named)
{
  const char *first = entente_actor_pair_get_first_key (pair);
  const char *second = entente_actor_pair_get_second_key (pair);
  guint one = AMBIGUOUS;

  for (guint i = 0; i < self->n_found; i++)
    {
      const EntenteActorKeys *keys = get_keys (self, i);
      const char *key = get_own_key (keys);

      if ((strcmp (key, first) != 0 && strcmp (key, second) != 0)
          || (keys->same == NULL && named[find_root (self, i)]))
        continue;

      if (one == AMBIGUOUS)
        one = i;
      unite (self, one, i);
    }
}

static void
join_judged (Joining   *self,
             GPtrArray *judged_pairs)
{
  g_autofree gboolean *named = find_named (self);

  for (guint p = 0; p < judged_pairs->len; p++)
    {
      EntenteActorPair *pair = g_ptr_array_index (judged_pairs, p);

      if (entente_actor_pair_get_judgement (pair) == ENTENTE_JUDGEMENT_SAME)
        join_pair (self, pair, named);
    }
}

static guint
count_mentions (const Joining         *joining,
                const EntenteIdentity *identity,
                EntenteActorKind       kind)
{
  guint n_mentions = 0;

  for (guint m = 0; m < identity->members->len; m++)
    {
      EntenteIdentityMember member
        = g_array_index (identity->members, EntenteIdentityMember, m);
      const EntenteFoundActor *found
        = get_found (joining, joining->first[member.document] + member.actor);

      if (found->kind == kind)
        n_mentions += 1 + found->mentions->len;
    }

  return n_mentions;
}

static EntenteActorKind
choose_kind (const Joining         *joining,
             const EntenteIdentity *identity)
{
  EntenteActorKind best = ENTENTE_ACTOR_PERSON;
  guint most = 0;

  for (guint kind = 0; kind < ENTENTE_N_ACTOR_KINDS; kind++)
    {
      guint n_mentions = count_mentions (joining, identity, kind);

      if (n_mentions > 0 && n_mentions >= most)
        {
          best = kind;
          most = n_mentions;
        }
    }

  return best;
}

static gboolean
is_better_key (const EntenteActorKeys *keys,
               const EntenteActorKeys *best)
{
  const char *key = get_own_key (keys);
  const char *best_key = get_own_key (best);
  gboolean is_code = g_str_has_prefix (key, "code:");

  if (is_code != g_str_has_prefix (best_key, "code:"))
    return is_code;
  if (keys->n_words != best->n_words)
    return keys->n_words > best->n_words;
  return strcmp (key, best_key) < 0;
}

static const char *
choose_key (const Joining         *joining,
        const EntenteIdentity *identity)
{
  const EntenteActorKeys *best = NULL;

  for (guint m = 0; m < identity->members->len; m++)
    {
      EntenteIdentityMember member
        = g_array_index (identity->members, EntenteIdentityMember, m);
      const EntenteActorKeys *keys
        = get_keys (joining, joining->first[member.document] + member.actor);

      if (best == NULL || is_better_key (keys, best))
        best = keys;
    }

  return get_own_key (best);
}

static char *
dup_id (const EntenteIdentity *identity)
{
  g_autofree char *slug = entente_name_dup_slug (strchr (identity->key, ':') + 1);

  return g_strdup_printf ("%s-%s", entente_actor_kind_get_name (identity->kind), slug);
}

static void
free_identity (gpointer data)
{
  EntenteIdentity *self = data;

  g_free (self->id);
  g_array_unref (self->members);
  g_free (self);
}

static GPtrArray *
collect_identities (Joining *joining)
{
  GPtrArray *identities = g_ptr_array_new_with_free_func (free_identity);
  g_autofree EntenteIdentity **of_root = g_new0 (EntenteIdentity *, joining->n_found);

  for (guint i = 0; i < joining->n_found; i++)
    {
      guint root = find_root (joining, i);
      guint d = joining->document_of[i];
      EntenteIdentityMember member = { d, i - joining->first[d] };

      if (of_root[root] == NULL)
        {
          of_root[root] = g_new0 (EntenteIdentity, 1);
          of_root[root]->members = g_array_new (FALSE, FALSE, sizeof member);
          g_ptr_array_add (identities, of_root[root]);
        }
      g_array_append_val (of_root[root]->members, member);
    }

  return identities;
}

static gint
compare_identities (gconstpointer a,
                    gconstpointer b)
{
  const EntenteIdentity *identity_a = *(EntenteIdentity * const *) a;
  const EntenteIdentity *identity_b = *(EntenteIdentity * const *) b;

  gint order = strcmp (identity_a->id, identity_b->id);

  return order != 0 ? order : strcmp (identity_a->key, identity_b->key);
}

/* Different names can give one identifier ("A" of "B C", "A B" of "C"); all
 * but the first get a number. */
static void
number_equal_ids (GPtrArray *identities)
{
  guint n_equal = 1;

  for (guint i = 1; i < identities->len; i++)
    {
      EntenteIdentity *identity = g_ptr_array_index (identities, i);
      const EntenteIdentity *first = g_ptr_array_index (identities, i - n_equal);

      if (strcmp (identity->id, first->id) == 0)
        {
          g_autofree char *plain = g_steal_pointer (&identity->id);

          n_equal++;
          identity->id = g_strdup_printf ("%s-n%u", plain, n_equal);
        }
      else
        {
          n_equal = 1;
        }
    }
}

/**
 * entente_identity_join:
 * @read_documents: (element-type EntenteReadDocument): all documents
 * @judged_pairs: (element-type EntenteActorPair): what a person has decided
 *
 * Finds out which actors of different documents are the same:
 *
 * - countries by their code;
 * - full names, two words in either order;
 * - a body of the same name with the same owner; one without an owner joins
 *   the only one that has an owner, unless its name is generic, as those of
 *   ministries are;
 * - a name without its middle, an acronym or another known name, where only
 *   one actor answers to it;
 * - an organization that nothing is known of and a place of the same name;
 * - a surname alone, where only one person has it and the document does not
 *   set that person beside it.
 *
 * Pairs that a person has judged to be the same are joined, and those judged
 * to be different are not, whatever else speaks for it.
 *
 * The order of the documents makes no difference but to that of the members.
 *
 * Returns: (transfer full) (element-type EntenteIdentity): the actors, in the
 *   order of their identifiers
 */
GPtrArray *
entente_identity_join (GPtrArray *read_documents,
                       GPtrArray *judged_pairs)
{
  GPtrArray *identities;
  Joining joining;

  g_return_val_if_fail (read_documents != NULL, NULL);
  g_return_val_if_fail (judged_pairs != NULL, NULL);

  init_joining (&joining, read_documents);
  mark_different (&joining, judged_pairs);
  join_same_names (&joining);
  join_shorter_names (&joining);
  join_lone_names (&joining);
  join_judged (&joining, judged_pairs);

  identities = collect_identities (&joining);
  for (guint i = 0; i < identities->len; i++)
    {
      EntenteIdentity *identity = g_ptr_array_index (identities, i);

      identity->kind = choose_kind (&joining, identity);
      identity->key = choose_key (&joining, identity);
      identity->id = dup_id (identity);
    }

  g_ptr_array_sort (identities, compare_identities);
  number_equal_ids (identities);
  clear_joining (&joining);
  return identities;
}
