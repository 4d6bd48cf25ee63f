/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "project/likeness.h"

#include "project/actor-private.h"
#include "project/evidence.h"
#include "project/name-key.h"
#include "project/relation.h"

#include <string.h>

/* Among how many with one word in their names likeness is looked for. */
#define MAX_BLOCK 100

/* For so many persons a lone surname may stand without a role. */
#define MAX_BEARERS 3

/* An actor as it is compared.
 *
 * @words: (nullable) (array zero-terminated=1): folded words of a person's name
 */
typedef struct
{
  EntenteActor *actor;
  char **words;
} Subject;

/* @blocks: (element-type utf8 GArray): positions of those that have something
 *   in common, by what that is
 * @settled: pairs that were compared or need not be
 */
typedef struct
{
  EntenteEvidence *evidence;
  Subject *subjects;
  guint n_subjects;
  GHashTable *positions;
  GHashTable *blocks;
  GHashTable *settled;
  GArray *likenesses;
} Search;

static gboolean
settle (Search *self,
        guint   i,
        guint   j)
{
  gsize pair = (gsize) MIN (i, j) * self->n_subjects + MAX (i, j);

  return g_hash_table_add (self->settled, GSIZE_TO_POINTER (pair + 1));
}

static void
settle_related (Search    *self,
                GPtrArray *relations)
{
  for (guint r = 0; r < relations->len; r++)
    {
      EntenteRelation *relation = g_ptr_array_index (relations, r);

      settle (self,
              GPOINTER_TO_UINT (g_hash_table_lookup (self->positions,
                                                     entente_relation_get_source (relation))),
              GPOINTER_TO_UINT (g_hash_table_lookup (self->positions,
                                                     entente_relation_get_target (relation))));
    }
}

/* @a has the shorter name where that matters. */
static void
weigh (Search              *self,
       Subject             *a,
       Subject             *b,
       EntenteNameLikeness  names)
{
  EntenteLikeness likeness = { .first = a->actor, .second = b->actor, .names = names };

  if (entente_evidence_weigh (self->evidence, &likeness))
    g_array_append_val (self->likenesses, likeness);
}

static gboolean
is_person (const Subject *subject)
{
  return subject->words != NULL;
}

static void
compare_persons (Search  *self,
                 Subject *a,
                 Subject *b)
{
  gboolean ordered = g_strv_length (a->words) <= g_strv_length (b->words);

  weigh (self, ordered ? a : b, ordered ? b : a,
         entente_name_compare ((const char * const *) a->words,
                               (const char * const *) b->words));
}

/* What a body's key says of its name and of its owner. */
static void
split_key (const Subject  *body,
           char          **name,
           const char    **owner)
{
  const char *key = strchr (entente_actor_get_key (body->actor), ':') + 1;
  const char *at = strrchr (key, '@');

  *name = at != NULL ? g_strndup (key, (gsize) (at - key)) : g_strdup (key);
  *owner = at != NULL ? at + 1 : "";
}

static gboolean
is_alias (const char   *name,
          EntenteActor *actor)
{
  const char * const *aliases = entente_actor_get_aliases (actor);
  g_autofree char *folded = entente_name_fold (name);

  for (guint i = 0; aliases[i] != NULL; i++)
    {
      g_autofree char *alias = entente_name_fold (aliases[i]);

      if (strcmp (alias, folded) == 0)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_abbreviation (const Subject *body)
{
  return entente_name_is_acronym (entente_actor_get_name (body->actor));
}

static void
compare_bodies (Search  *self,
                Subject *a,
                Subject *b)
{
  g_autofree char *name_a = NULL;
  g_autofree char *name_b = NULL;
  const char *owner_a;
  const char *owner_b;
  Subject *brief = is_abbreviation (a) ? a : b;
  Subject *full = brief == a ? b : a;

  split_key (a, &name_a, &owner_a);
  split_key (b, &name_b, &owner_b);
  if (strcmp (name_a, name_b) == 0 && (owner_a[0] == '\0') != (owner_b[0] == '\0'))
    weigh (self, owner_a[0] == '\0' ? a : b, owner_a[0] == '\0' ? b : a,
           ENTENTE_NAME_LIKENESS_BODY);
  else if (is_abbreviation (brief) && !is_abbreviation (full))
    weigh (self, brief, full,
           is_alias (entente_actor_get_name (brief->actor), full->actor)
           ? ENTENTE_NAME_LIKENESS_ACRONYM
           : ENTENTE_NAME_LIKENESS_LETTERS);
}

static void
compare (Search *self,
         guint   i,
         guint   j)
{
  Subject *a = &self->subjects[i];
  Subject *b = &self->subjects[j];

  if (is_person (a) != is_person (b) || !settle (self, i, j))
    return;

  if (is_person (a))
    compare_persons (self, a, b);
  else
    compare_bodies (self, a, b);
}

/* Takes @block; compares with all that stand there. */
static void
enter_block (Search *self,
             char   *block,
             guint   i)
{
  GArray *positions = g_hash_table_lookup (self->blocks, block);

  if (positions == NULL)
    {
      positions = g_array_new (FALSE, FALSE, sizeof (guint));
      g_hash_table_insert (self->blocks, block, positions);
    }
  else
    {
      g_free (block);
    }

  if (positions->len == MAX_BLOCK)
    return;

  for (guint p = 0; p < positions->len; p++)
    if (g_array_index (positions, guint, p) != i)
      compare (self, g_array_index (positions, guint, p), i);
  g_array_append_val (positions, i);
}

static void
enter_person (Search *self,
              guint   i)
{
  const GArray *roles = entente_actor_get_roles (self->subjects[i].actor);

  for (char **word = self->subjects[i].words; *word != NULL; word++)
    if (strlen (*word) > 1)
      enter_block (self, g_strconcat ("word:", *word, NULL), i);

  for (guint r = 0; r < roles->len; r++)
    {
      const EntenteActorRole *role = &g_array_index (roles, EntenteActorRole, r);

      if (role->of != NULL)
        enter_block (self, entente_evidence_dup_role_key (role), i);
    }
}

static void
enter_letters (Search     *self,
               const char *letters,
               guint       i)
{
  if (strlen (letters) > 2)
    enter_block (self, g_strconcat ("letters:", letters, NULL), i);
}

static void
enter_body (Search *self,
            guint   i)
{
  EntenteActor *actor = self->subjects[i].actor;
  const char * const *aliases = entente_actor_get_aliases (actor);
  g_autofree char *initials = entente_name_dup_initials (entente_actor_get_name (actor));
  g_autofree char *name = NULL;
  const char *owner;

  split_key (&self->subjects[i], &name, &owner);
  enter_block (self, g_strconcat ("body:", name, NULL), i);
  if (is_abbreviation (&self->subjects[i]))
    enter_letters (self, name, i);
  else
    enter_letters (self, initials, i);

  for (guint a = 0; aliases[a] != NULL; a++)
    if (entente_name_is_acronym (aliases[a]))
      {
        g_autofree char *folded = entente_name_fold (aliases[a]);

        enter_letters (self, folded, i);
      }
}

static void
enter (Search *self,
       guint   i)
{
  EntenteActor *actor = self->subjects[i].actor;

  if (is_person (&self->subjects[i]))
    enter_person (self, i);
  else if (entente_actor_get_kind (actor) == ENTENTE_ACTOR_ORGANIZATION
           && entente_actor_get_code (actor) == NULL)
    enter_body (self, i);
}

static void
init_search (Search    *self,
             GPtrArray *documents,
             GPtrArray *actors)
{
  self->evidence = entente_evidence_new (documents, actors);
  self->positions = g_hash_table_new (NULL, NULL);
  self->blocks = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                        (GDestroyNotify) g_array_unref);
  self->settled = g_hash_table_new (NULL, NULL);
  self->likenesses = g_array_new (FALSE, FALSE, sizeof (EntenteLikeness));
  self->subjects = g_new0 (Subject, actors->len);
  self->n_subjects = actors->len;

  for (guint i = 0; i < actors->len; i++)
    {
      EntenteActor *actor = g_ptr_array_index (actors, i);

      self->subjects[i].actor = actor;
      if (entente_actor_get_kind (actor) == ENTENTE_ACTOR_PERSON)
        self->subjects[i].words = entente_name_split_folded (entente_actor_get_name (actor));
      g_hash_table_insert (self->positions, actor, GUINT_TO_POINTER (i));
    }
}

static void
clear_search (Search *self)
{
  for (guint i = 0; i < self->n_subjects; i++)
    g_strfreev (self->subjects[i].words);

  g_free (self->subjects);
  g_hash_table_unref (self->settled);
  g_hash_table_unref (self->blocks);
  g_hash_table_unref (self->positions);
  entente_evidence_free (self->evidence);
}

static gboolean
is_lone_word (const EntenteLikeness *likeness)
{
  return likeness->role == NULL
         && (likeness->names == ENTENTE_NAME_LIKENESS_SURNAME
             || likeness->names == ENTENTE_NAME_LIKENESS_FIRST_WORD);
}

/* Of a surname that many bear, without a role, there is nothing to ask. */
static void
drop_common_surnames (GArray *likenesses)
{
  g_autoptr (GHashTable) n_bearers = g_hash_table_new (NULL, NULL);
  guint n_kept = 0;

  for (guint i = 0; i < likenesses->len; i++)
    {
      EntenteActor *lone = g_array_index (likenesses, EntenteLikeness, i).first;

      if (is_lone_word (&g_array_index (likenesses, EntenteLikeness, i)))
        {
          guint n = GPOINTER_TO_UINT (g_hash_table_lookup (n_bearers, lone));

          g_hash_table_insert (n_bearers, lone, GUINT_TO_POINTER (n + 1));
        }
    }

  for (guint i = 0; i < likenesses->len; i++)
    {
      EntenteLikeness likeness = g_array_index (likenesses, EntenteLikeness, i);

      if (!is_lone_word (&likeness)
          || GPOINTER_TO_UINT (g_hash_table_lookup (n_bearers, likeness.first)) <= MAX_BEARERS)
        g_array_index (likenesses, EntenteLikeness, n_kept++) = likeness;
    }
  g_array_set_size (likenesses, n_kept);
}

static gint
compare_likenesses (gconstpointer a,
                    gconstpointer b)
{
  const EntenteLikeness *x = a;
  const EntenteLikeness *y = b;
  gint order;

  if (x->weight != y->weight)
    return x->weight > y->weight ? -1 : 1;

  order = strcmp (entente_actor_get_id (x->first), entente_actor_get_id (y->first));
  if (order != 0)
    return order;
  return strcmp (entente_actor_get_id (x->second), entente_actor_get_id (y->second));
}

/**
 * entente_likeness_find:
 * @read_documents: (element-type EntenteReadDocument): all documents, whose
 *   actors are joined
 * @actors: (element-type EntenteActor): all actors
 * @relations: (element-type EntenteRelation): all relations
 *
 * Finds actors that are possibly the same though nothing proves it: a surname
 * that several bear, names that agree but for initials, order, a word more or
 * the spelling, an acronym of several bodies, a ministry of which nothing says
 * whose it is. One role, and others that documents name beside both, speak for
 * a pair; that one document names both speaks against it, and a relation
 * between them rules it out.
 *
 * Returns: (transfer full) (element-type EntenteLikeness): the pairs, those
 *   for which most speaks first
 */
GArray *
entente_likeness_find (GPtrArray *read_documents,
                       GPtrArray *actors,
                       GPtrArray *relations)
{
  Search search;

  g_return_val_if_fail (read_documents != NULL, NULL);
  g_return_val_if_fail (actors != NULL, NULL);
  g_return_val_if_fail (relations != NULL, NULL);

  init_search (&search, read_documents, actors);
  settle_related (&search, relations);
  for (guint i = 0; i < search.n_subjects; i++)
    enter (&search, i);

  drop_common_surnames (search.likenesses);
  g_array_sort (search.likenesses, compare_likenesses);
  clear_search (&search);
  return search.likenesses;
}
