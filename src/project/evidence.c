/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "project/evidence.h"

#include "project/name-key.h"
#include "project/read-document.h"

#include <string.h>

/* What must speak for a pair before a person is asked. */
#define MIN_WEIGHT 2
#define COMPANY_WEIGHT 1

/* Whoever more documents name than this, and than one in so many, says
 * nothing about those beside. */
#define FEW_DOCUMENTS 3
#define SHARE_OF_DOCUMENTS 4

/* @documents: (element-type EntenteDocument EntenteReadDocument)
 * @companies: (element-type EntenteActor GHashTable): who is named beside an
 *   actor, a set; made when asked for
 * @holders: (element-type utf8 guint): how many hold a role
 */
struct _EntenteEvidence
{
  GHashTable *documents;
  GHashTable *companies;
  GHashTable *holders;
};

static void
add_company_in (GHashTable                *company,
                const EntenteReadDocument *document)
{
  for (guint i = 0; i < document->findings->actors->len; i++)
    g_hash_table_add (company, document->actors[i]);
}

static GHashTable *
get_company (EntenteEvidence *self,
             EntenteActor    *actor)
{
  const GArray *mentions = entente_actor_get_mentions (actor);
  GHashTable *company = g_hash_table_lookup (self->companies, actor);
  EntenteDocument *last = NULL;

  if (company != NULL)
    return company;

  company = g_hash_table_new (NULL, NULL);
  g_hash_table_insert (self->companies, actor, company);
  for (guint m = 0; m < mentions->len; m++)
    {
      EntenteDocument *document = g_array_index (mentions, EntenteActorMention, m).document;

      if (document != last)
        add_company_in (company, g_hash_table_lookup (self->documents, document));
      last = document;
    }

  return company;
}

static gboolean
is_rarer (EntenteActor *a,
          EntenteActor *b)
{
  guint n_a = entente_actor_get_n_documents (a);
  guint n_b = entente_actor_get_n_documents (b);

  if (n_a != n_b)
    return n_a < n_b;
  return strcmp (entente_actor_get_id (a), entente_actor_get_id (b)) < 0;
}

static gint
compare_companions (gconstpointer a,
                    gconstpointer b)
{
  EntenteActor *x = *(EntenteActor * const *) a;
  EntenteActor *y = *(EntenteActor * const *) b;

  return is_rarer (x, y) ? -1 : is_rarer (y, x);
}

/* Two of one name, as a place and a body, would read as one. */
static void
choose_companions (EntenteLikeness *likeness,
                   GPtrArray       *shared)
{
  g_ptr_array_sort (shared, compare_companions);
  for (guint i = 0; i < shared->len; i++)
    {
      EntenteActor *actor = g_ptr_array_index (shared, i);

      if (likeness->n_companions == ENTENTE_LIKENESS_MAX_COMPANIONS)
        break;
      if (likeness->n_companions == 0
          || strcmp (entente_actor_get_name (likeness->companions[0]),
                     entente_actor_get_name (actor)) != 0)
        likeness->companions[likeness->n_companions++] = actor;
    }
}

static void
weigh_company (EntenteEvidence *self,
               EntenteLikeness *likeness)
{
  GHashTable *company = get_company (self, likeness->second);
  guint most = MAX (FEW_DOCUMENTS, g_hash_table_size (self->documents) / SHARE_OF_DOCUMENTS);
  g_autoptr (GPtrArray) shared = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer actor;

  g_hash_table_iter_init (&iter, get_company (self, likeness->first));
  while (g_hash_table_iter_next (&iter, &actor, NULL))
    if (actor != likeness->first && actor != likeness->second
        && entente_actor_get_n_documents (actor) <= most
        && g_hash_table_contains (company, actor))
      g_ptr_array_add (shared, actor);

  choose_companions (likeness, shared);
  if (likeness->n_companions > 0)
    likeness->weight += COMPANY_WEIGHT;
  if (g_hash_table_contains (company, likeness->first))
    likeness->weight -= 2;
}

static gboolean
is_same_role (const EntenteActorRole *a,
              const EntenteActorRole *b)
{
  g_autofree char *title_a = NULL;
  g_autofree char *title_b = NULL;

  if (a->of != b->of && a->of != NULL && b->of != NULL)
    return FALSE;

  title_a = entente_name_fold (a->title);
  title_b = entente_name_fold (b->title);
  return strcmp (title_a, title_b) == 0;
}

/* One that is said to be held at the same actor counts twice. */
static void
weigh_roles (EntenteLikeness *likeness)
{
  const GArray *roles_a = entente_actor_get_roles (likeness->first);
  const GArray *roles_b = entente_actor_get_roles (likeness->second);
  gint best = 0;

  for (guint i = 0; i < roles_a->len; i++)
    for (guint j = 0; j < roles_b->len; j++)
      {
        const EntenteActorRole *a = &g_array_index (roles_a, EntenteActorRole, i);
        const EntenteActorRole *b = &g_array_index (roles_b, EntenteActorRole, j);
        gint weight = a->of != NULL && a->of == b->of ? 2 : 1;

        if (weight > best && is_same_role (a, b))
          {
            likeness->role = a;
            best = weight;
          }
      }

  likeness->weight += best;
}

/* One surname says something only if nobody else holds the role. */
static gboolean
hold_alone (const EntenteEvidence  *self,
            const EntenteActorRole *role)
{
  g_autofree char *key = role != NULL ? entente_evidence_dup_role_key (role) : NULL;

  return key != NULL && GPOINTER_TO_UINT (g_hash_table_lookup (self->holders, key)) == 2;
}

static gint
weigh_names (EntenteNameLikeness names)
{
  switch (names)
    {
    case ENTENTE_NAME_LIKENESS_INITIALS:
    case ENTENTE_NAME_LIKENESS_ORDER:
    case ENTENTE_NAME_LIKENESS_PART:
    case ENTENTE_NAME_LIKENESS_ACRONYM:
    case ENTENTE_NAME_LIKENESS_BODY:
      return 3;
    case ENTENTE_NAME_LIKENESS_SURNAME:
    case ENTENTE_NAME_LIKENESS_GIVEN_NAME:
    case ENTENTE_NAME_LIKENESS_LETTERS:
      return 2;
    case ENTENTE_NAME_LIKENESS_FIRST_WORD:
    case ENTENTE_NAME_LIKENESS_SPELLING:
      return 1;
    case ENTENTE_NAME_LIKENESS_FAMILY:
      return -1;
    case ENTENTE_NAME_LIKENESS_NONE:
    default:
      return G_MININT / 2;
    }
}

/**
 * entente_evidence_dup_role_key:
 * @role: a role of some actor
 *
 * Makes a key that is the same for the same role at the same actor.
 *
 * Returns: (transfer full): the key
 */
char *
entente_evidence_dup_role_key (const EntenteActorRole *role)
{
  g_autofree char *title = NULL;

  g_return_val_if_fail (role != NULL, NULL);

  title = entente_name_fold (role->title);
  return g_strconcat ("role:", title, "@",
                      role->of != NULL ? entente_actor_get_id (role->of) : "", NULL);
}

static void
count_holders (EntenteEvidence *self,
               GPtrArray       *actors)
{
  for (guint i = 0; i < actors->len; i++)
    {
      const GArray *roles = entente_actor_get_roles (g_ptr_array_index (actors, i));

      for (guint r = 0; r < roles->len; r++)
        {
          char *key
            = entente_evidence_dup_role_key (&g_array_index (roles, EntenteActorRole, r));
          guint count = GPOINTER_TO_UINT (g_hash_table_lookup (self->holders, key));

          g_hash_table_insert (self->holders, key, GUINT_TO_POINTER (count + 1));
        }
    }
}

/**
 * entente_evidence_new:
 * @read_documents: (element-type EntenteReadDocument): all documents, whose
 *   actors are joined
 * @actors: (element-type EntenteActor): all actors
 *
 * Gathers what weighing needs of all.
 *
 * Returns: (transfer full): the evidence
 */
EntenteEvidence *
entente_evidence_new (GPtrArray *read_documents,
                      GPtrArray *actors)
{
  EntenteEvidence *self;

  g_return_val_if_fail (read_documents != NULL, NULL);
  g_return_val_if_fail (actors != NULL, NULL);

  self = g_new0 (EntenteEvidence, 1);
  self->documents = g_hash_table_new (NULL, NULL);
  self->companies = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_hash_table_unref);
  self->holders = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint d = 0; d < read_documents->len; d++)
    {
      EntenteReadDocument *document = g_ptr_array_index (read_documents, d);

      g_hash_table_insert (self->documents, document->document, document);
    }
  count_holders (self, actors);
  return self;
}

/**
 * entente_evidence_free:
 * @self: (transfer full): evidence
 */
void
entente_evidence_free (EntenteEvidence *self)
{
  g_return_if_fail (self != NULL);

  g_hash_table_unref (self->holders);
  g_hash_table_unref (self->companies);
  g_hash_table_unref (self->documents);
  g_free (self);
}

/**
 * entente_evidence_weigh:
 * @self: evidence
 * @likeness: (inout): two actors, and in which way their names are alike
 *
 * Adds what else speaks for them, and how much all that is.
 *
 * Returns: %TRUE if it is enough to ask a person
 */
gboolean
entente_evidence_weigh (EntenteEvidence *self,
                        EntenteLikeness *likeness)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (likeness != NULL, FALSE);

  if (likeness->names == ENTENTE_NAME_LIKENESS_NONE)
    return FALSE;

  likeness->weight = weigh_names (likeness->names);
  weigh_roles (likeness);
  if (likeness->names == ENTENTE_NAME_LIKENESS_FAMILY && !hold_alone (self, likeness->role))
    return FALSE;
  if (likeness->weight + COMPANY_WEIGHT >= MIN_WEIGHT)
    weigh_company (self, likeness);
  return likeness->weight >= MIN_WEIGHT;
}
