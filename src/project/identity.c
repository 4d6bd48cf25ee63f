/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "project/identity.h"

#include "project/actor-pair-private.h"
#include "project/joining.h"
#include "project/lone-name.h"
#include "project/name-key.h"

#include <string.h>

static void
unite_by_key (EntenteJoining *self,
              GHashTable     *seen,
              const char     *key,
              guint           i)
{
  gpointer other;

  if (key == NULL)
    return;

  if (g_hash_table_lookup_extended (seen, key, NULL, &other))
    entente_joining_unite (self, i, GPOINTER_TO_UINT (other));
  else
    g_hash_table_insert (seen, (gpointer) key, GUINT_TO_POINTER (i));
}

static void
join_same_names (EntenteJoining *self)
{
  g_autoptr (GHashTable) same = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) across = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < self->n_found; i++)
    {
      unite_by_key (self, same, entente_joining_get_keys (self, i)->same, i);
      unite_by_key (self, across, entente_joining_get_keys (self, i)->across_kinds, i);
    }
}

/* Which actor answers to each shorter name: its root, or
 * ENTENTE_IDENTITY_AMBIGUOUS. */
static GHashTable *
collect_offers (EntenteJoining *self)
{
  GHashTable *offers = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < self->n_found; i++)
    for (char **offer = entente_joining_get_keys (self, i)->offers; *offer != NULL; offer++)
      {
        guint root = entente_joining_find_root (self, i);
        gpointer other;

        if (g_hash_table_lookup_extended (offers, *offer, NULL, &other)
            && GPOINTER_TO_UINT (other) != root)
          root = ENTENTE_IDENTITY_AMBIGUOUS;
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
  return *root != ENTENTE_IDENTITY_AMBIGUOUS;
}

enum
{
  IS_PLACE = 1 << 0,
  IS_KNOWN_BODY = 1 << 1,
};

/* What some document says of each actor, by root. */
static guint8 *
collect_traits (EntenteJoining *self)
{
  guint8 *traits = g_new0 (guint8, self->n_found);

  for (guint i = 0; i < self->n_found; i++)
    {
      const EntenteFoundActor *found = entente_joining_get_found (self, i);
      guint root = entente_joining_find_root (self, i);

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
join_shorter_names (EntenteJoining *self)
{
  g_autoptr (GHashTable) offers = collect_offers (self);
  g_autofree guint8 *traits = collect_traits (self);
  g_autofree guint *joined = g_new (guint, self->n_found);

  for (guint i = 0; i < self->n_found; i++)
    {
      guint own = entente_joining_find_root (self, i);
      guint root;

      joined[i] = i;
      if (find_offer (offers, entente_joining_get_keys (self, i)->same, &root)
          && !((traits[own] & IS_KNOWN_BODY) && (traits[root] & IS_PLACE)))
        joined[i] = root;
    }

  for (guint i = 0; i < self->n_found; i++)
    entente_joining_unite (self, i, joined[i]);
}

static void
join_lone_names (EntenteJoining *self)
{
  g_autoptr (GHashTable) offers = collect_offers (self);

  entente_lone_names_join (self, offers);
}

/* Before any are joined. */
static void
mark_different (EntenteJoining *self,
                GPtrArray      *judged_pairs)
{
  for (guint p = 0; p < judged_pairs->len; p++)
    {
      EntenteActorPair *pair = g_ptr_array_index (judged_pairs, p);

      if (entente_actor_pair_get_judgement (pair) == ENTENTE_JUDGEMENT_DIFFERENT)
        entente_joining_keep_apart (self, p, entente_actor_pair_get_first_key (pair),
                                    entente_actor_pair_get_second_key (pair));
    }
}

/* Which actors, by root, have more than one word of a name. */
static gboolean *
find_named (EntenteJoining *self)
{
  gboolean *named = g_new0 (gboolean, self->n_found);

  for (guint i = 0; i < self->n_found; i++)
    if (entente_joining_get_keys (self, i)->same != NULL)
      named[entente_joining_find_root (self, i)] = TRUE;

  return named;
}

/* A surname alone means who was judged only where it means nobody else. */
static void
join_pair (EntenteJoining   *self,
           EntenteActorPair *pair,
           const gboolean   *named)
{
  const char *first = entente_actor_pair_get_first_key (pair);
  const char *second = entente_actor_pair_get_second_key (pair);
  guint one = ENTENTE_IDENTITY_AMBIGUOUS;

  for (guint i = 0; i < self->n_found; i++)
    {
      const EntenteActorKeys *keys = entente_joining_get_keys (self, i);
      const char *key = entente_actor_keys_get_key (keys);

      if ((strcmp (key, first) != 0 && strcmp (key, second) != 0)
          || (keys->same == NULL && named[entente_joining_find_root (self, i)]))
        continue;

      if (one == ENTENTE_IDENTITY_AMBIGUOUS)
        one = i;
      entente_joining_unite (self, one, i);
    }
}

static void
join_judged (EntenteJoining *self,
             GPtrArray      *judged_pairs)
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
count_mentions (const EntenteJoining  *joining,
                const EntenteIdentity *identity,
                EntenteActorKind       kind)
{
  guint n_mentions = 0;

  for (guint m = 0; m < identity->members->len; m++)
    {
      EntenteIdentityMember member
        = g_array_index (identity->members, EntenteIdentityMember, m);
      const EntenteFoundActor *found
        = entente_joining_get_found (joining, joining->first[member.document] + member.actor);

      if (found->kind == kind)
        n_mentions += 1 + found->mentions->len;
    }

  return n_mentions;
}

static EntenteActorKind
choose_kind (const EntenteJoining  *joining,
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
  const char *key = entente_actor_keys_get_key (keys);
  const char *best_key = entente_actor_keys_get_key (best);
  gboolean is_code = g_str_has_prefix (key, "code:");

  if (is_code != g_str_has_prefix (best_key, "code:"))
    return is_code;
  if (keys->n_words != best->n_words)
    return keys->n_words > best->n_words;
  return strcmp (key, best_key) < 0;
}

static const char *
choose_key (const EntenteJoining  *joining,
            const EntenteIdentity *identity)
{
  const EntenteActorKeys *best = NULL;

  for (guint m = 0; m < identity->members->len; m++)
    {
      EntenteIdentityMember member
        = g_array_index (identity->members, EntenteIdentityMember, m);
      const EntenteActorKeys *keys
        = entente_joining_get_keys (joining, joining->first[member.document] + member.actor);

      if (best == NULL || is_better_key (keys, best))
        best = keys;
    }

  return entente_actor_keys_get_key (best);
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
collect_identities (EntenteJoining *joining)
{
  GPtrArray *identities = g_ptr_array_new_with_free_func (free_identity);
  g_autofree EntenteIdentity **of_root = g_new0 (EntenteIdentity *, joining->n_found);

  for (guint i = 0; i < joining->n_found; i++)
    {
      guint root = entente_joining_find_root (joining, i);
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
 * - a surname alone, where only one person has it, a role or somebody who
 *   stands beside both speaks for it, and the document does not set that
 *   person beside it.
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
  g_auto (EntenteJoining) joining = { 0, };

  g_return_val_if_fail (read_documents != NULL, NULL);
  g_return_val_if_fail (judged_pairs != NULL, NULL);

  entente_joining_init (&joining, read_documents);
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
  return identities;
}
