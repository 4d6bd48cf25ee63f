/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/exporter.h"

#include "extract/json-member.h"

#include <json-glib/json-glib.h>
#include <string.h>

/* The members of this format are described in docs/file-format.md.
 *
 * Only one document, actor or relation at a time is a tree of nodes, since
 * that of a large network would take a hundred times the room of its text.
 */
typedef struct
{
  EntenteProject *project;
  const EntenteNetworkFilter *filter;
  GString *json;
  JsonGenerator *generator;
  GHashTable *numbers;
  guint n_lists;
  guint n_items;
} Writer;

typedef void (*WriteFunc) (Writer  *self,
                           gpointer item);

#define ITEM_INDENT "    "

static void
begin_list (Writer     *self,
            const char *member)
{
  g_string_append_printf (self->json, "%s  \"%s\" : [", self->n_lists > 0 ? ",\n" : "{\n", member);
  self->n_lists++;
  self->n_items = 0;
}

static void
end_list (Writer *self)
{
  g_string_append (self->json, self->n_items > 0 ? "\n  ]" : "]");
}

/* A line break within a string is written as "\n". */
static void
append_indented (GString    *json,
                 const char *item)
{
  for (const char *line = item; line != NULL; )
    {
      const char *end = strchr (line, '\n');

      g_string_append (json, "\n" ITEM_INDENT);
      g_string_append_len (json, line, end != NULL ? end - line : -1);
      line = end != NULL ? end + 1 : NULL;
    }
}

static void
write_item (Writer      *self,
            JsonBuilder *builder)
{
  g_autoptr (JsonNode) root = json_builder_get_root (builder);
  g_autofree char *item = NULL;

  json_generator_set_root (self->generator, root);
  item = json_generator_to_data (self->generator, NULL);
  if (self->n_items > 0)
    g_string_append_c (self->json, ',');
  append_indented (self->json, item);
  self->n_items++;
}

static void
write_each (Writer     *self,
            GListModel *items,
            WriteFunc   write)
{
  guint n_items = g_list_model_get_n_items (items);

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (items, i);

      write (self, item);
    }
}

static void
add_actor_id (JsonBuilder  *builder,
              const char   *member,
              EntenteActor *actor)
{
  entente_json_add_string (builder, member, actor != NULL ? entente_actor_get_id (actor) : NULL);
}

/* Notes its number, which quotes give. */
static void
write_document (Writer  *self,
                gpointer item)
{
  EntenteDocument *document = item;
  guint number = g_hash_table_size (self->numbers);
  g_autoptr (JsonBuilder) builder = json_builder_new_immutable ();

  g_hash_table_insert (self->numbers, document, GUINT_TO_POINTER (number));
  json_builder_begin_object (builder);
  entente_json_add_string (builder, "id", entente_document_get_id (document));
  entente_json_add_string (builder, "title", entente_document_get_title (document));
  entente_json_add_string (builder, "date", entente_document_get_date (document));
  entente_json_add_string (builder, "language", entente_document_get_language (document));
  entente_json_add_string (builder, "origin", entente_document_get_origin (document));
  entente_json_add_string (builder, "hash", entente_document_get_hash (document));
  entente_json_add_integer (builder, "source",
                            entente_project_get_source_of (self->project, document));
  json_builder_end_object (builder);
  write_item (self, builder);
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
write_actor (Writer  *self,
             gpointer item)
{
  EntenteActor *actor = item;
  g_autoptr (JsonBuilder) builder = json_builder_new_immutable ();
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
  write_item (self, builder);
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
write_relation (Writer  *self,
                gpointer item)
{
  EntenteRelation *relation = item;
  g_autoptr (JsonBuilder) builder = NULL;

  if (!entente_network_filter_passes (self->filter, relation))
    return;

  builder = json_builder_new_immutable ();
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
  entente_json_add_boolean (builder, "uncertain", entente_relation_is_uncertain (relation));
  entente_json_add_integer (builder, "n_documents", entente_relation_get_n_documents (relation));
  entente_json_add_integer (builder, "n_sources", entente_relation_get_n_sources (relation));
  add_quotes (builder, relation, self->numbers);
  json_builder_end_object (builder);
  write_item (self, builder);
}

static void
write_pair (Writer  *self,
            gpointer item)
{
  EntenteActorPair *pair = item;
  g_autoptr (JsonBuilder) builder = NULL;

  if (entente_actor_pair_get_judgement (pair) != ENTENTE_JUDGEMENT_OPEN)
    return;

  builder = json_builder_new_immutable ();
  json_builder_begin_object (builder);
  add_actor_id (builder, "first", entente_actor_pair_get_first (pair));
  add_actor_id (builder, "second", entente_actor_pair_get_second (pair));
  entente_json_add_string (builder, "reason", entente_actor_pair_get_reason (pair));
  json_builder_end_object (builder);
  write_item (self, builder);
}

static void
write_list (Writer     *self,
            const char *member,
            GListModel *items,
            WriteFunc   write)
{
  begin_list (self, member);
  write_each (self, items, write);
  end_list (self);
}

static void
write_relations (Writer *self)
{
  begin_list (self, "relations");
  write_each (self, entente_project_get_relations (self->project), write_relation);
  if ((self->filter->categories & (1u << ENTENTE_CATEGORY_CO_MENTION)) != 0)
    write_each (self, entente_project_get_co_mentions (self->project), write_relation);
  end_list (self);
}

static GBytes *
write_json (EntenteProject              *project,
            const EntenteNetworkFilter  *filter,
            const EntenteScene          *scene,
            GError                     **error)
{
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (GHashTable) numbers = g_hash_table_new (NULL, NULL);
  Writer writer = { project, filter, g_string_new (NULL), generator, numbers, 0, 0 };

  json_generator_set_pretty (generator, TRUE);
  write_list (&writer, "documents", entente_project_get_documents (project), write_document);
  write_list (&writer, "actors", entente_project_get_actors (project), write_actor);
  write_relations (&writer);
  write_list (&writer, "possibly_same", entente_project_get_pairs (project), write_pair);
  g_string_append (writer.json, "\n}\n");
  return g_string_free_to_bytes (writer.json);
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
