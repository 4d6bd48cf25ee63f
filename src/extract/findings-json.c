/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/findings-json-private.h"

#include "extract/json-member.h"

#include <json-glib/json-glib.h>
#include <string.h>

/* The members of this format are described in docs/file-format.md. */

const char * const entente_block_kind_names[ENTENTE_N_BLOCK_KINDS] = {
  [ENTENTE_BLOCK_TITLE] = "title",
  [ENTENTE_BLOCK_HEADING] = "heading",
  [ENTENTE_BLOCK_PARAGRAPH] = "paragraph",
  [ENTENTE_BLOCK_LIST_ITEM] = "list item",
  [ENTENTE_BLOCK_QUOTATION] = "quotation",
  [ENTENTE_BLOCK_TABLE_CELL] = "table cell",
};

static void
add_actor_id (JsonBuilder *builder,
              const char  *member,
              gint         actor)
{
  char id[16];

  g_snprintf (id, sizeof id, "a%d", actor + 1);
  entente_json_add_string (builder, member, actor >= 0 ? id : NULL);
}

static void
add_ends (JsonBuilder *builder,
          EntenteSpan  span)
{
  entente_json_add_integer (builder, "start", span.start);
  entente_json_add_integer (builder, "end", span.end);
}

static void
add_span (JsonBuilder *builder,
          const char  *member,
          EntenteSpan  span)
{
  json_builder_set_member_name (builder, member);
  json_builder_begin_object (builder);
  add_ends (builder, span);
  json_builder_end_object (builder);
}

static void
add_aliases (JsonBuilder             *builder,
             const EntenteFoundActor *actor)
{
  entente_json_begin_array (builder, "aliases");
  for (guint i = 0; i < actor->aliases->len; i++)
    json_builder_add_string_value (builder, g_ptr_array_index (actor->aliases, i));
  json_builder_end_array (builder);
}

static void
add_roles (JsonBuilder             *builder,
           const EntenteFoundActor *actor)
{
  entente_json_begin_array (builder, "roles");
  for (guint i = 0; i < actor->roles->len; i++)
    {
      const EntenteFoundRole *role = &g_array_index (actor->roles, EntenteFoundRole, i);

      json_builder_begin_object (builder);
      entente_json_add_string (builder, "title", role->title);
      add_actor_id (builder, "of", role->of);
      entente_json_add_boolean (builder, "former", role->former);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_mentions (JsonBuilder             *builder,
              const EntenteFoundActor *actor)
{
  entente_json_begin_array (builder, "mentions");
  for (guint i = 0; i < actor->mentions->len; i++)
    {
      const EntenteFoundMention *mention
        = &g_array_index (actor->mentions, EntenteFoundMention, i);

      json_builder_begin_object (builder);
      add_ends (builder, mention->span);
      entente_json_add_string (builder, "form", entente_form_get_name (mention->form));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_actor (JsonBuilder             *builder,
           const EntenteFoundActor *actor,
           gint                     index)
{
  json_builder_begin_object (builder);
  add_actor_id (builder, "id", index);
  entente_json_add_string (builder, "name", actor->name);
  entente_json_add_string (builder, "kind", entente_actor_kind_get_name (actor->kind));
  entente_json_add_string (builder, "sub_kind",
              actor->sub_kind != ENTENTE_SUB_KIND_NONE
              ? entente_actor_sub_kind_get_name (actor->sub_kind)
              : NULL);
  entente_json_add_string (builder, "code", actor->code);
  add_actor_id (builder, "owner", actor->owner);
  add_aliases (builder, actor);
  add_roles (builder, actor);
  add_mentions (builder, actor);
  json_builder_end_object (builder);
}

static void
add_quote (JsonBuilder             *builder,
           const EntenteFoundQuote *quote)
{
  json_builder_begin_object (builder);
  add_ends (builder, quote->span);
  add_actor_id (builder, "speaker", quote->speaker);
  entente_json_add_string (builder, "firmness", entente_firmness_get_name (quote->firmness));
  entente_json_add_boolean (builder, "uncertain", quote->uncertain);
  add_span (builder, "source", quote->source);
  add_span (builder, "target", quote->target);
  add_span (builder, "trigger", quote->trigger);
  json_builder_end_object (builder);
}

static void
add_relation (JsonBuilder                *builder,
              const EntenteFoundRelation *relation)
{
  json_builder_begin_object (builder);
  add_actor_id (builder, "source", (gint) relation->source);
  add_actor_id (builder, "target", (gint) relation->target);
  entente_json_add_string (builder, "label", relation->label);
  entente_json_add_string (builder, "family", relation->family);
  entente_json_add_string (builder, "category", entente_category_get_name (relation->category));
  entente_json_add_string (builder, "firmness",
              entente_firmness_get_name (entente_found_relation_get_firmness (relation)));
  entente_json_add_boolean (builder, "symmetric", relation->symmetric);
  entente_json_add_boolean (builder, "uncertain", entente_found_relation_is_uncertain (relation));

  entente_json_begin_array (builder, "quotes");
  for (guint i = 0; i < relation->quotes->len; i++)
    add_quote (builder, &g_array_index (relation->quotes, EntenteFoundQuote, i));
  json_builder_end_array (builder);

  json_builder_end_object (builder);
}

/* What an element of an array adds to a builder. */
typedef void (*AddFunc) (JsonBuilder   *builder,
                         gconstpointer  array,
                         guint          index);

static void
add_block (JsonBuilder   *builder,
           gconstpointer  array,
           guint          index)
{
  const EntenteBlock *block = (const EntenteBlock *) array + index;

  json_builder_begin_object (builder);
  add_ends (builder, block->span);
  entente_json_add_string (builder, "kind", entente_block_kind_names[block->kind]);
  entente_json_add_integer (builder, "page", block->page);
  json_builder_end_object (builder);
}

static void
add_sentence (JsonBuilder   *builder,
              gconstpointer  array,
              guint          index)
{
  json_builder_begin_object (builder);
  add_ends (builder, ((const EntenteSpan *) array)[index]);
  json_builder_end_object (builder);
}

static void
add_actor_at (JsonBuilder   *builder,
              gconstpointer  array,
              guint          index)
{
  add_actor (builder, ((const EntenteFoundActor * const *) array)[index], (gint) index);
}

static void
add_relation_at (JsonBuilder   *builder,
                 gconstpointer  array,
                 guint          index)
{
  add_relation (builder, ((const EntenteFoundRelation * const *) array)[index]);
}

static void
add_document (JsonBuilder     *builder,
              EntenteDocument *document)
{
  json_builder_begin_object (builder);
  entente_json_add_string (builder, "id", entente_document_get_id (document));
  entente_json_add_string (builder, "title", entente_document_get_title (document));
  entente_json_add_string (builder, "date", entente_document_get_date (document));
  entente_json_add_string (builder, "language", entente_document_get_language (document));
  entente_json_add_string (builder, "origin", entente_document_get_origin (document));
  entente_json_add_string (builder, "text", entente_document_get_text (document, NULL));
  json_builder_end_object (builder);
}

/* Adds to @json what was built, and empties the builder. */
static void
append_built (GString     *json,
              JsonBuilder *builder)
{
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (JsonNode) root = json_builder_get_root (builder);
  g_autofree char *data = NULL;
  gsize length = 0;

  json_generator_set_root (generator, root);
  data = json_generator_to_data (generator, &length);
  g_string_append_len (json, data, (gssize) length);
  json_builder_reset (builder);
}

/* One element after the other: a tree of them all would take many times the
 * memory of the text.
 */
static void
append_array (GString       *json,
              JsonBuilder   *builder,
              const char    *member,
              AddFunc        add,
              gconstpointer  array,
              guint          n)
{
  g_string_append_printf (json, ",\"%s\":[", member);
  for (guint i = 0; i < n; i++)
    {
      if (i > 0)
        g_string_append_c (json, ',');
      add (builder, array, i);
      append_built (json, builder);
    }
  g_string_append_c (json, ']');
}

/**
 * entente_findings_to_json:
 * @self: what was found
 * @document: the document that it was found in
 *
 * Writes a document and its findings as one JSON object in one line. The same
 * findings give the same bytes.
 *
 * Returns: (transfer full): JSON without a line break
 */
char *
entente_findings_to_json (const EntenteFindings *self,
                          EntenteDocument       *document)
{
  g_autoptr (JsonBuilder) builder = NULL;
  const EntenteBlock *blocks = NULL;
  guint n_blocks = 0;
  GString *json = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (ENTENTE_IS_DOCUMENT (document), NULL);

  builder = json_builder_new_immutable ();
  json = g_string_new (NULL);
  add_document (builder, document);
  append_built (json, builder);
  g_string_truncate (json, json->len - strlen ("}"));

  blocks = entente_document_get_blocks (document, &n_blocks);
  append_array (json, builder, "blocks", add_block, blocks, n_blocks);
  append_array (json, builder, "sentences", add_sentence, self->sentences->data,
                self->sentences->len);
  append_array (json, builder, "actors", add_actor_at, self->actors->pdata, self->actors->len);
  append_array (json, builder, "relations", add_relation_at, self->relations->pdata,
                self->relations->len);
  g_string_append_c (json, '}');

  return g_string_free (json, FALSE);
}
