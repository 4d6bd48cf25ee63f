/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/exporter.h"

#include "extract/json-member.h"

#include <json-glib/json-glib.h>

/* The members of this format are described in docs/file-format.md. */

static void
add_actor_id (JsonBuilder  *builder,
              const char   *member,
              EntenteActor *actor)
{
  entente_json_add_string (builder, member, actor != NULL ? entente_actor_get_id (actor) : NULL);
}

/* Adds all documents and returns the number of each, which quotes give. */
static GHashTable *
add_documents (JsonBuilder    *builder,
               EntenteProject *project)
{
  GListModel *documents = entente_project_get_documents (project);
  GHashTable *numbers = g_hash_table_new (NULL, NULL);

  entente_json_begin_array (builder, "documents");
  for (guint i = 0; i < g_list_model_get_n_items (documents); i++)
    {
      g_autoptr (EntenteDocument) document = g_list_model_get_item (documents, i);

      json_builder_begin_object (builder);
      entente_json_add_string (builder, "id", entente_document_get_id (document));
      entente_json_add_string (builder, "title", entente_document_get_title (document));
      entente_json_add_string (builder, "date", entente_document_get_date (document));
      entente_json_add_string (builder, "language", entente_document_get_language (document));
      entente_json_add_string (builder, "origin", entente_document_get_origin (document));
      entente_json_add_string (builder, "hash", entente_document_get_hash (document));
      entente_json_add_integer (builder, "source",
                                entente_project_get_source_of (project, document));
      json_builder_end_object (builder);

      g_hash_table_insert (numbers, document, GUINT_TO_POINTER (i));
    }
  json_builder_end_array (builder);

  return numbers;
}

static void
add_aliases (JsonBuilder  *builder,
             EntenteActor *actor)
{
  const char * const *aliases = entente_actor_get_aliases (actor);

  entente_json_begin_array (builder, "aliases");
  for (guint i = 0; aliases[i] != NULL; i++)
    json_builder_add_string_value (builder, aliases[i]);
  json_builder_end_array (builder);
}

static void
add_roles (JsonBuilder  *builder,
           EntenteActor *actor)
{
  const GArray *roles = entente_actor_get_roles (actor);

  entente_json_begin_array (builder, "roles");
  for (guint i = 0; i < roles->len; i++)
    {
      const EntenteActorRole *role = &g_array_index (roles, EntenteActorRole, i);

      json_builder_begin_object (builder);
      entente_json_add_string (builder, "title", role->title);
      add_actor_id (builder, "of", role->of);
      entente_json_add_boolean (builder, "former", role->former);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_actor (JsonBuilder  *builder,
           EntenteActor *actor)
{
  EntenteActorSubKind sub_kind = entente_actor_get_sub_kind (actor);

  json_builder_begin_object (builder);
  add_actor_id (builder, "id", actor);
  entente_json_add_string (builder, "name", entente_actor_get_name (actor));
  entente_json_add_string (builder, "kind", entente_actor_kind_get_name (entente_actor_get_kind (actor)));
  entente_json_add_string (builder, "sub_kind",
              sub_kind != ENTENTE_SUB_KIND_NONE
              ? entente_actor_sub_kind_get_name (sub_kind)
              : NULL);
  entente_json_add_string (builder, "code", entente_actor_get_code (actor));
  add_actor_id (builder, "owner", entente_actor_get_owner (actor));
  add_aliases (builder, actor);
  add_roles (builder, actor);
  entente_json_add_integer (builder, "n_mentions", entente_actor_get_n_mentions (actor));
  entente_json_add_integer (builder, "n_documents", entente_actor_get_n_documents (actor));
  json_builder_end_object (builder);
}

static void
add_quotes (JsonBuilder     *builder,
            EntenteRelation *relation,
            GHashTable      *numbers)
{
  GListModel *quotes = entente_relation_get_quotes (relation);

  entente_json_begin_array (builder, "quotes");
  for (guint i = 0; i < g_list_model_get_n_items (quotes); i++)
    {
      g_autoptr (EntenteQuote) quote = g_list_model_get_item (quotes, i);
      gpointer number = g_hash_table_lookup (numbers, entente_quote_get_document (quote));

      json_builder_begin_object (builder);
      entente_json_add_integer (builder, "document", GPOINTER_TO_UINT (number));
      entente_json_add_integer (builder, "start", entente_quote_get_span (quote).start);
      entente_json_add_integer (builder, "end", entente_quote_get_span (quote).end);
      entente_json_add_string (builder, "text", entente_quote_get_text (quote));
      entente_json_add_string (builder, "firmness",
                  entente_firmness_get_name (entente_quote_get_firmness (quote)));
      add_actor_id (builder, "speaker", entente_quote_get_speaker (quote));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_relation (JsonBuilder     *builder,
              EntenteRelation *relation,
              GHashTable      *numbers)
{
  json_builder_begin_object (builder);
  entente_json_add_string (builder, "id", entente_relation_get_id (relation));
  add_actor_id (builder, "source", entente_relation_get_source (relation));
  add_actor_id (builder, "target", entente_relation_get_target (relation));
  entente_json_add_string (builder, "label", entente_relation_get_label (relation));
  entente_json_add_string (builder, "category",
              entente_category_get_name (entente_relation_get_category (relation)));
  entente_json_add_string (builder, "firmness",
              entente_firmness_get_name (entente_relation_get_firmness (relation)));
  entente_json_add_boolean (builder, "symmetric", entente_relation_is_symmetric (relation));
  entente_json_add_boolean (builder, "claimed", entente_relation_is_claimed (relation));
  entente_json_add_integer (builder, "n_documents", entente_relation_get_n_documents (relation));
  entente_json_add_integer (builder, "n_sources", entente_relation_get_n_sources (relation));
  add_quotes (builder, relation, numbers);
  json_builder_end_object (builder);
}

static void
add_actors (JsonBuilder    *builder,
            EntenteProject *project)
{
  GListModel *actors = entente_project_get_actors (project);

  entente_json_begin_array (builder, "actors");
  for (guint i = 0; i < g_list_model_get_n_items (actors); i++)
    {
      g_autoptr (EntenteActor) actor = g_list_model_get_item (actors, i);

      add_actor (builder, actor);
    }
  json_builder_end_array (builder);
}

static void
add_relations_of (JsonBuilder                *builder,
                  GListModel                 *relations,
                  const EntenteNetworkFilter *filter,
                  GHashTable                 *numbers)
{
  for (guint i = 0; i < g_list_model_get_n_items (relations); i++)
    {
      g_autoptr (EntenteRelation) relation = g_list_model_get_item (relations, i);

      if (entente_network_filter_passes (filter, relation))
        add_relation (builder, relation, numbers);
    }
}

static void
add_relations (JsonBuilder                *builder,
               EntenteProject             *project,
               const EntenteNetworkFilter *filter,
               GHashTable                 *numbers)
{
  entente_json_begin_array (builder, "relations");
  add_relations_of (builder, entente_project_get_relations (project), filter, numbers);
  if ((filter->categories & (1u << ENTENTE_CATEGORY_CO_MENTION)) != 0)
    add_relations_of (builder, entente_project_get_co_mentions (project), filter, numbers);
  json_builder_end_array (builder);
}

static void
add_pair (JsonBuilder      *builder,
          EntenteActorPair *pair)
{
  json_builder_begin_object (builder);
  add_actor_id (builder, "first", entente_actor_pair_get_first (pair));
  add_actor_id (builder, "second", entente_actor_pair_get_second (pair));
  entente_json_add_string (builder, "reason", entente_actor_pair_get_reason (pair));
  json_builder_end_object (builder);
}

static void
add_pairs (JsonBuilder    *builder,
           EntenteProject *project)
{
  GListModel *pairs = entente_project_get_pairs (project);

  entente_json_begin_array (builder, "possibly_same");
  for (guint i = 0; i < g_list_model_get_n_items (pairs); i++)
    {
      g_autoptr (EntenteActorPair) pair = g_list_model_get_item (pairs, i);

      if (entente_actor_pair_get_judgement (pair) == ENTENTE_JUDGEMENT_OPEN)
        add_pair (builder, pair);
    }
  json_builder_end_array (builder);
}

static GBytes *
write_json (EntenteProject              *project,
            const EntenteNetworkFilter  *filter,
            const EntenteScene          *scene,
            GError                     **error)
{
  g_autoptr (JsonBuilder) builder = json_builder_new_immutable ();
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (JsonNode) root = NULL;
  g_autoptr (GHashTable) numbers = NULL;
  GString *json = g_string_new (NULL);

  json_builder_begin_object (builder);
  numbers = add_documents (builder, project);
  add_actors (builder, project);
  add_relations (builder, project, filter, numbers);
  add_pairs (builder, project);
  json_builder_end_object (builder);

  root = json_builder_get_root (builder);
  json_generator_set_root (generator, root);
  json_generator_set_pretty (generator, TRUE);
  json_generator_to_gstring (generator, json);
  g_string_append_c (json, '\n');
  return g_string_free_to_bytes (json);
}

/**
 * entente_exporter_json:
 *
 * The whole network of a project with all quotes, for other programs.
 */
const EntenteExporter entente_exporter_json = {
  .name = "JSON network",
  .suffix = ".json",
  .mime_type = "application/json",
  .needs_scene = FALSE,
  .write = write_json,
};
