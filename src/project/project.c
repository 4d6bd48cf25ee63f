/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "project/project-private.h"

#include "project/actor-private.h"
#include "project/independent-source.h"
#include "project/join.h"
#include "project/list.h"

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (EntenteProject, entente_project, G_TYPE_OBJECT)

/* Joining takes at most a tenth of the time while documents keep coming. */
#define JOIN_PAUSE 9

static GHashTable *
index_by_id (GListStore  *list,
             const char *(*get_id) (gpointer item))
{
  GHashTable *index = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (list));

  for (guint i = 0; i < n_items; i++)
    {
      gpointer item = g_list_model_get_item (G_LIST_MODEL (list), i);

      g_hash_table_insert (index, g_strdup (get_id (item)), item);
    }

  return index;
}

/* Actors that are no more let go of the others, and of those that stay. */
static void
detach_lost_actors (GHashTable *known,
                    GPtrArray  *actors)
{
  g_autoptr (GHashTable) kept = g_hash_table_new (NULL, NULL);
  GHashTableIter iter;
  gpointer actor;

  for (guint i = 0; i < actors->len; i++)
    g_hash_table_add (kept, g_ptr_array_index (actors, i));

  g_hash_table_iter_init (&iter, known);
  while (g_hash_table_iter_next (&iter, NULL, &actor))
    if (!g_hash_table_contains (kept, actor))
      entente_actor_detach (actor);
}

static void
forget_mentions (EntenteProject *self)
{
  for (guint i = 0; i < self->read_documents->len; i++)
    {
      EntenteReadDocument *document = g_ptr_array_index (self->read_documents, i);

      g_clear_pointer (&document->mentions, g_array_unref);
    }
}

static void
update_co_mentions (EntenteProject *self,
                    GPtrArray      *actors,
                    GPtrArray      *relations)
{
  g_autoptr (GHashTable) known
    = index_by_id (self->co_mentions, (const char *(*) (gpointer)) entente_relation_get_id);
  g_autoptr (GPtrArray) co_mentions
    = entente_join_co_mentions (self->read_documents, actors, relations, known);

  entente_list_update (self->co_mentions, co_mentions);
}

/* What only some ask for. */
static void
update_asked (EntenteProject *self,
              GPtrArray      *actors,
              GPtrArray      *relations)
{
  if (self->co_mentions != NULL)
    update_co_mentions (self, actors, relations);
  if (self->shows_pairs)
    entente_pair_list_update (self->pairs, self->read_documents, actors, relations);
}

static void
join (EntenteProject *self)
{
  g_autoptr (GHashTable) known_actors
    = index_by_id (self->actors, (const char *(*) (gpointer)) entente_actor_get_id);
  g_autoptr (GHashTable) known_relations
    = index_by_id (self->relations, (const char *(*) (gpointer)) entente_relation_get_id);
  g_autoptr (GPtrArray) actors = NULL;
  g_autoptr (GPtrArray) relations = NULL;

  self->n_sources = entente_independent_sources_number (self->read_documents);
  actors = entente_join_actors (self->read_documents,
                                entente_pair_list_get_judged (self->pairs), known_actors);
  relations = entente_join_relations (self->read_documents, actors, known_relations);
  forget_mentions (self);
  entente_list_update (self->actors, actors);
  entente_list_update (self->relations, relations);
  update_asked (self, actors, relations);
  detach_lost_actors (known_actors, actors);
}

/**
 * entente_project_bring_up_to_date:
 * @self: a project
 *
 * Joins what was taken since the last time, if anything was.
 */
void
entente_project_bring_up_to_date (EntenteProject *self)
{
  gint64 begin;

  if (!self->is_stale)
    return;

  self->is_stale = FALSE;
  g_clear_handle_id (&self->join_source, g_source_remove);

  begin = g_get_monotonic_time ();
  join (self);
  self->join_duration = g_get_monotonic_time () - begin;

  g_signal_emit (self, signals[CHANGED], 0);
}

static gboolean
join_cb (gpointer user_data)
{
  EntenteProject *self = user_data;

  self->join_source = 0;
  entente_project_bring_up_to_date (self);
  return G_SOURCE_REMOVE;
}

static void
schedule_join (EntenteProject *self)
{
  guint pause = (guint) MIN (self->join_duration * JOIN_PAUSE / 1000, 5000);

  self->is_stale = TRUE;
  if (self->join_source == 0)
    self->join_source = g_timeout_add_full (G_PRIORITY_DEFAULT_IDLE, pause,
                                            join_cb, self, NULL);
}

static void
detach_actors (EntenteProject *self)
{
  guint n_actors = g_list_model_get_n_items (G_LIST_MODEL (self->actors));

  for (guint i = 0; i < n_actors; i++)
    {
      g_autoptr (EntenteActor) actor
        = g_list_model_get_item (G_LIST_MODEL (self->actors), i);

      entente_actor_detach (actor);
    }
}

static void
entente_project_dispose (GObject *object)
{
  EntenteProject *self = ENTENTE_PROJECT (object);

  g_clear_handle_id (&self->join_source, g_source_remove);
  detach_actors (self);

  G_OBJECT_CLASS (entente_project_parent_class)->dispose (object);
}

static void
entente_project_finalize (GObject *object)
{
  EntenteProject *self = ENTENTE_PROJECT (object);

  entente_pair_list_free (self->pairs);
  g_clear_object (&self->co_mentions);
  g_object_unref (self->relations);
  g_object_unref (self->actors);
  g_object_unref (self->documents);
  g_hash_table_unref (self->origins);
  g_hash_table_unref (self->by_document);
  g_ptr_array_unref (self->read_documents);

  G_OBJECT_CLASS (entente_project_parent_class)->finalize (object);
}

static void
entente_project_class_init (EntenteProjectClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = entente_project_dispose;
  object_class->finalize = entente_project_finalize;

  /**
   * EntenteProject::changed:
   *
   * The actors or relations may have changed. Emitted once for all findings
   * that were joined together.
   */
  signals[CHANGED] = g_signal_new ("changed", ENTENTE_TYPE_PROJECT, G_SIGNAL_RUN_LAST,
                                   0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
entente_project_init (EntenteProject *self)
{
  self->read_documents
    = g_ptr_array_new_with_free_func ((GDestroyNotify) entente_read_document_free);
  self->by_document = g_hash_table_new (NULL, NULL);
  self->origins = g_hash_table_new (g_str_hash, g_str_equal);
  self->documents = g_list_store_new (ENTENTE_TYPE_DOCUMENT);
  self->actors = g_list_store_new (ENTENTE_TYPE_ACTOR);
  self->relations = g_list_store_new (ENTENTE_TYPE_RELATION);
  self->pairs = entente_pair_list_new ();
}

/**
 * entente_project_new:
 *
 * Begins a project without documents.
 *
 * Returns: (transfer full): a project
 */
EntenteProject *
entente_project_new (void)
{
  return g_object_new (ENTENTE_TYPE_PROJECT, NULL);
}

/**
 * entente_project_take_findings:
 * @self: a project
 * @document: a document that the project does not hold yet
 * @findings: (transfer full): what was found in it
 *
 * Adds a document. The actors and relations follow when the main loop is next
 * idle, or when they are asked for.
 */
void
entente_project_take_findings (EntenteProject  *self,
                               EntenteDocument *document,
                               EntenteFindings *findings)
{
  EntenteReadDocument *read_document;

  g_return_if_fail (ENTENTE_IS_PROJECT (self));
  g_return_if_fail (ENTENTE_IS_DOCUMENT (document));
  g_return_if_fail (findings != NULL);
  g_return_if_fail (!g_hash_table_contains (self->by_document, document));

  read_document = entente_read_document_new (document, findings);
  g_ptr_array_add (self->read_documents, read_document);
  g_hash_table_insert (self->by_document, document, read_document);
  if (entente_document_get_origin (document) != NULL)
    g_hash_table_add (self->origins, (gpointer) entente_document_get_origin (document));
  schedule_join (self);

  g_list_store_append (self->documents, document);
}

/**
 * entente_project_get_actors:
 * @self: a project
 *
 * Gets the actors in the order of their identifiers, so that adding documents
 * moves none: sort them for show.
 *
 * Returns: (transfer none): a list of #EntenteActor, kept up to date
 */
GListModel *
entente_project_get_actors (EntenteProject *self)
{
  g_return_val_if_fail (ENTENTE_IS_PROJECT (self), NULL);

  entente_project_bring_up_to_date (self);
  return G_LIST_MODEL (self->actors);
}

/**
 * entente_project_get_relations:
 * @self: a project
 *
 * Gets the relations in the order of their identifiers.
 *
 * Returns: (transfer none): a list of #EntenteRelation, kept up to date
 */
GListModel *
entente_project_get_relations (EntenteProject *self)
{
  g_return_val_if_fail (ENTENTE_IS_PROJECT (self), NULL);

  entente_project_bring_up_to_date (self);
  return G_LIST_MODEL (self->relations);
}

/* The lists themselves, which joining has left behind. */
static void
look_for (EntenteProject *self)
{
  g_autoptr (GPtrArray) actors = entente_list_dup_items (G_LIST_MODEL (self->actors));
  g_autoptr (GPtrArray) relations = entente_list_dup_items (G_LIST_MODEL (self->relations));

  update_asked (self, actors, relations);
}

/**
 * entente_project_get_co_mentions:
 * @self: a project
 *
 * Gets pairs of actors that sentences name together while no document tells of
 * a relation between them: those with the most sentences first, of these those
 * with the most independent sources. The quotes are the sentences.
 *
 * Returns: (transfer none): a list of #EntenteRelation, kept up to date
 */
GListModel *
entente_project_get_co_mentions (EntenteProject *self)
{
  g_return_val_if_fail (ENTENTE_IS_PROJECT (self), NULL);

  entente_project_bring_up_to_date (self);
  if (self->co_mentions == NULL)
    {
      self->co_mentions = g_list_store_new (ENTENTE_TYPE_RELATION);
      look_for (self);
    }

  return G_LIST_MODEL (self->co_mentions);
}

/**
 * entente_project_get_pairs:
 * @self: a project
 *
 * Gets pairs of actors that are possibly the same: open ones, those for which
 * most speaks first, then those that a person has judged.
 *
 * Returns: (transfer none): a list of #EntenteActorPair, kept up to date
 */
GListModel *
entente_project_get_pairs (EntenteProject *self)
{
  g_return_val_if_fail (ENTENTE_IS_PROJECT (self), NULL);

  entente_project_bring_up_to_date (self);
  if (!self->shows_pairs)
    {
      self->shows_pairs = TRUE;
      look_for (self);
    }

  return entente_pair_list_get_model (self->pairs);
}

/**
 * entente_project_judge_pair:
 * @self: a project
 * @pair: a pair of its actors
 * @judgement: what a person has decided
 *
 * Joins two actors, keeps them apart whatever documents are added, or, with
 * %ENTENTE_JUDGEMENT_OPEN, leaves it to the documents again.
 */
void
entente_project_judge_pair (EntenteProject   *self,
                            EntenteActorPair *pair,
                            EntenteJudgement  judgement)
{
  g_return_if_fail (ENTENTE_IS_PROJECT (self));
  g_return_if_fail (ENTENTE_IS_ACTOR_PAIR (pair));

  entente_pair_list_judge (self->pairs, pair, judgement);
  self->is_stale = TRUE;
  entente_project_bring_up_to_date (self);
}
