/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/findings-json-private.h"

#include "extract/json-check.h"
#include "extract/json-member.h"

#include <json-glib/json-glib.h>
#include <string.h>

G_DEFINE_QUARK (entente-findings-error-quark, entente_findings_error)

/* What reading the JSON of one document knows while it goes on.
 *
 * @actors: (element-type utf8 guint): index of each actor by its identifier
 */
typedef struct
{
  const char *text;
  gsize length;
  GHashTable *actors;
  EntenteFindings *findings;
} Context;

static gboolean
is_character_start (const Context *context,
                    guint32        offset)
{
  return (context->text[offset] & 0xc0) != 0x80;
}

static gboolean
read_ends (const Context  *context,
           JsonObject     *object,
           EntenteSpan    *span,
           GError        **error)
{
  guint32 length = (guint32) context->length;

  if (!entente_json_read_integer (object, "start", length, &span->start, error)
      || !entente_json_read_integer (object, "end", length, &span->end, error))
    return FALSE;
  if (span->start > span->end
      || !is_character_start (context, span->start)
      || !is_character_start (context, span->end))
    return entente_json_set_damaged (error, "“start” and “end” do not fit the text.");

  return TRUE;
}

/* An empty span where the member is missing. */
static gboolean
read_span (const Context  *context,
           JsonObject     *object,
           const char     *member,
           EntenteSpan    *span,
           GError        **error)
{
  JsonNode *node = entente_json_get (object, member);

  *span = (EntenteSpan) { 0, 0 };
  if (node == NULL)
    return TRUE;
  if (!JSON_NODE_HOLDS_OBJECT (node))
    return entente_json_set_damaged (error, "“%s” is not a span.", member);

  return read_ends (context, json_node_get_object (node), span, error);
}

/* -1 where the member is missing or null. */
static gboolean
read_actor (const Context  *context,
            JsonObject     *object,
            const char     *member,
            gint           *actor,
            GError        **error)
{
  const char *id;
  gpointer index;

  *actor = -1;
  if (!entente_json_read_optional_string (object, member, &id, error))
    return FALSE;
  if (id == NULL)
    return TRUE;
  if (!g_hash_table_lookup_extended (context->actors, id, NULL, &index))
    return entente_json_set_damaged (error, "“%s” is no actor of the document.", member);

  *actor = GPOINTER_TO_INT (index);
  return TRUE;
}

/* Calls @read for each object of an array; a missing array is an empty one. */
typedef gboolean (*ReadElement) (const Context  *context,
                                 JsonObject     *object,
                                 gpointer        target,
                                 GError        **error);

static gboolean
read_array (const Context  *context,
            JsonObject     *object,
            const char     *member,
            ReadElement     read,
            gpointer        target,
            GError        **error)
{
  JsonNode *node = entente_json_get (object, member);
  JsonArray *array;

  if (node == NULL)
    return TRUE;
  if (!JSON_NODE_HOLDS_ARRAY (node))
    return entente_json_set_damaged (error, "“%s” is not a list.", member);

  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *element = json_array_get_element (array, i);

      if (!JSON_NODE_HOLDS_OBJECT (element))
        return entente_json_set_damaged (error, "“%s” holds something else than objects.", member);
      if (!read (context, json_node_get_object (element), target, error))
        {
          g_prefix_error (error, "In number %u of “%s”: ", i + 1, member);
          return FALSE;
        }
    }

  return TRUE;
}

static gboolean
read_form (JsonObject   *object,
           EntenteForm  *form,
           GError      **error)
{
  const char *name;

  if (!entente_json_read_string (object, "form", &name, error))
    return FALSE;

  for (*form = ENTENTE_FORM_NAME; *form <= ENTENTE_FORM_PRONOUN; (*form)++)
    if (strcmp (name, entente_form_get_name (*form)) == 0)
      return TRUE;

  return entente_json_set_damaged (error, "“%s” is no form of a mention.", name);
}

static gboolean
read_mention (const Context  *context,
              JsonObject     *object,
              gpointer        target,
              GError        **error)
{
  EntenteFoundMention mention;

  if (!read_ends (context, object, &mention.span, error)
      || !read_form (object, &mention.form, error))
    return FALSE;

  g_array_append_val (((EntenteFoundActor *) target)->mentions, mention);
  return TRUE;
}

static gboolean
read_role (const Context  *context,
           JsonObject     *object,
           gpointer        target,
           GError        **error)
{
  EntenteFoundRole role = { 0, };
  const char *title;

  if (!entente_json_read_string (object, "title", &title, error)
      || !read_actor (context, object, "of", &role.of, error)
      || !entente_json_read_boolean (object, "former", &role.former, error))
    return FALSE;

  role.title = g_strdup (title);
  g_array_append_val (((EntenteFoundActor *) target)->roles, role);
  return TRUE;
}

static gboolean
read_aliases (JsonObject         *object,
              EntenteFoundActor  *actor,
              GError            **error)
{
  JsonNode *node = entente_json_get (object, "aliases");
  JsonArray *array;

  if (node == NULL)
    return TRUE;
  if (!JSON_NODE_HOLDS_ARRAY (node))
    return entente_json_set_damaged (error, "“aliases” is not a list.");

  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *element = json_array_get_element (array, i);
      const char *alias;

      if (json_node_get_value_type (element) != G_TYPE_STRING)
        return entente_json_set_damaged (error, "“aliases” holds something else than names.");

      alias = json_node_get_string (element);
      if (alias[0] == '\0' || !g_utf8_validate (alias, -1, NULL))
        return entente_json_set_damaged (error, "“aliases” holds an empty or broken name.");
      g_ptr_array_add (actor->aliases, g_strdup (alias));
    }

  return TRUE;
}

static gboolean
read_sub_kind (JsonObject         *object,
               EntenteFoundActor  *actor,
               GError            **error)
{
  const char *name;

  if (!entente_json_read_optional_string (object, "sub_kind", &name, error))
    return FALSE;
  if (name != NULL && !entente_actor_sub_kind_from_name (name, &actor->sub_kind))
    return entente_json_set_damaged (error, "“%s” is no kind of actor.", name);

  return TRUE;
}

/* Only what names an actor: the rest may point to actors further down. */
static gboolean
read_actor_name (const Context  *context,
                 JsonObject     *object,
                 gpointer        target,
                 GError        **error)
{
  guint index = context->findings->actors->len;
  EntenteActorKind kind;
  const char *name;
  const char *kind_name;
  const char *id;

  if (!entente_json_read_string (object, "id", &id, error)
      || !entente_json_read_string (object, "name", &name, error)
      || !entente_json_read_string (object, "kind", &kind_name, error))
    return FALSE;
  if (name[0] == '\0')
    return entente_json_set_damaged (error, "Its “name” is empty.");
  if (!entente_actor_kind_from_name (kind_name, &kind))
    return entente_json_set_damaged (error, "“%s” is no kind of actor.", kind_name);
  if (!g_hash_table_insert (context->actors, g_strdup (id), GUINT_TO_POINTER (index)))
    return entente_json_set_damaged (error, "Another actor has the same “id”.");

  entente_findings_add_actor (context->findings, name, kind);
  return TRUE;
}

static gboolean
read_actor_details (const Context  *context,
                    JsonObject     *object,
                    gpointer        target,
                    GError        **error)
{
  guint *index = target;
  EntenteFoundActor *actor = g_ptr_array_index (context->findings->actors, *index);
  const char *code;

  if (!entente_json_read_optional_string (object, "code", &code, error)
      || !read_sub_kind (object, actor, error)
      || !read_actor (context, object, "owner", &actor->owner, error)
      || !read_aliases (object, actor, error)
      || !read_array (context, object, "roles", read_role, actor, error)
      || !read_array (context, object, "mentions", read_mention, actor, error))
    return FALSE;
  if (actor->owner == (gint) *index)
    return entente_json_set_damaged (error, "It is its own “owner”.");

  actor->code = g_strdup (code);
  (*index)++;
  return TRUE;
}

static gboolean
read_firmness (JsonObject       *object,
               EntenteFirmness  *firmness,
               GError          **error)
{
  const char *name;

  if (!entente_json_read_optional_string (object, "firmness", &name, error))
    return FALSE;
  if (name != NULL && !entente_firmness_from_name (name, firmness))
    return entente_json_set_damaged (error, "“%s” is no firmness.", name);

  return TRUE;
}

/* @firmness holds for a quote that tells none of its own. */
typedef struct
{
  EntenteFoundRelation *relation;
  EntenteFirmness firmness;
} QuoteTarget;

static gboolean
read_quote (const Context  *context,
            JsonObject     *object,
            gpointer        target,
            GError        **error)
{
  QuoteTarget *of = target;
  EntenteFoundQuote quote = { .firmness = of->firmness };

  if (!read_ends (context, object, &quote.span, error)
      || !read_span (context, object, "source", &quote.source, error)
      || !read_span (context, object, "target", &quote.target, error)
      || !read_span (context, object, "trigger", &quote.trigger, error)
      || !read_actor (context, object, "speaker", &quote.speaker, error)
      || !read_firmness (object, &quote.firmness, error)
      || !entente_json_read_boolean (object, "uncertain", &quote.uncertain, error))
    return FALSE;

  g_array_append_val (of->relation->quotes, quote);
  return TRUE;
}

static gboolean
read_relation_ends (const Context  *context,
                    JsonObject     *object,
                    gint           *source,
                    gint           *target,
                    GError        **error)
{
  if (!read_actor (context, object, "source", source, error)
      || !read_actor (context, object, "target", target, error))
    return FALSE;
  if (*source < 0 || *target < 0 || *source == *target)
    return entente_json_set_damaged (error, "It needs a “source” and another “target”.");

  return TRUE;
}

static gboolean
read_relation (const Context  *context,
               JsonObject     *object,
               gpointer        data,
               GError        **error)
{
  QuoteTarget quotes = { NULL, ENTENTE_FIRMNESS_ASSERTED };
  const char *label;
  const char *family;
  const char *category_name;
  EntenteCategory category;
  gint source;
  gint target;

  if (!read_relation_ends (context, object, &source, &target, error)
      || !entente_json_read_string (object, "label", &label, error)
      || !entente_json_read_optional_string (object, "family", &family, error)
      || !entente_json_read_string (object, "category", &category_name, error)
      || !read_firmness (object, &quotes.firmness, error))
    return FALSE;
  if (!entente_category_from_name (category_name, &category))
    return entente_json_set_damaged (error, "“%s” is no category.", category_name);

  quotes.relation = entente_findings_add_relation (context->findings, (guint) source,
                                                   (guint) target, label, category);
  if (family != NULL)
    {
      g_free (quotes.relation->family);
      quotes.relation->family = g_strdup (family);
    }

  if (!entente_json_read_boolean (object, "symmetric", &quotes.relation->symmetric, error)
      || !read_array (context, object, "quotes", read_quote, &quotes, error))
    return FALSE;

  return quotes.relation->quotes->len > 0
         || entente_json_set_damaged (error, "It has no quotes.");
}

static gboolean
read_sentence (const Context  *context,
               JsonObject     *object,
               gpointer        target,
               GError        **error)
{
  EntenteSpan span;

  if (!read_ends (context, object, &span, error))
    return FALSE;

  g_array_append_val (context->findings->sentences, span);
  return TRUE;
}

static gboolean
read_block (const Context  *context,
            JsonObject     *object,
            gpointer        target,
            GError        **error)
{
  GArray *blocks = target;
  EntenteBlock block = { .kind = ENTENTE_BLOCK_PARAGRAPH };
  guint32 page;
  const char *kind;

  if (!read_ends (context, object, &block.span, error)
      || !entente_json_read_string (object, "kind", &kind, error)
      || !entente_json_read_integer (object, "page", G_MAXINT32, &page, error))
    return FALSE;
  if (blocks->len > 0
      && g_array_index (blocks, EntenteBlock, blocks->len - 1).span.end > block.span.start)
    return entente_json_set_damaged (error, "It overlaps the one before.");

  for (guint i = 0; i < ENTENTE_N_BLOCK_KINDS; i++)
    if (strcmp (kind, entente_block_kind_names[i]) == 0)
      {
        block.kind = i;
        block.page = page;
        g_array_append_val (blocks, block);
        return TRUE;
      }

  return entente_json_set_damaged (error, "“%s” is no kind of block.", kind);
}

static gboolean
read_text (JsonObject  *object,
           Context     *context,
           GError     **error)
{
  if (!entente_json_read_string (object, "text", &context->text, error))
    return FALSE;

  context->length = strlen (context->text);
  return TRUE;
}

/* A text without blocks is one paragraph. */
static EntenteDocument *
read_document (const Context  *context,
               JsonObject     *object,
               GError        **error)
{
  g_autoptr (GArray) blocks = g_array_new (FALSE, FALSE, sizeof (EntenteBlock));
  EntenteBlock whole = { { 0, (guint32) context->length }, ENTENTE_BLOCK_PARAGRAPH, 0 };
  EntenteDocumentParts parts = { .text = context->text, .length = context->length };

  if (!entente_json_read_string (object, "id", &parts.id, error)
      || !entente_json_read_optional_string (object, "title", &parts.title, error)
      || !entente_json_read_optional_string (object, "date", &parts.date, error)
      || !entente_json_read_optional_string (object, "language", &parts.language, error)
      || !entente_json_read_optional_string (object, "origin", &parts.origin, error)
      || !read_array (context, object, "blocks", read_block, blocks, error))
    return NULL;

  if (blocks->len == 0 && context->length > 0)
    g_array_append_val (blocks, whole);
  parts.blocks = (const EntenteBlock *) (gpointer) blocks->data;
  parts.n_blocks = blocks->len;
  return entente_document_new (&parts);
}

static gboolean
read_findings (const Context  *context,
               JsonObject     *object,
               GError        **error)
{
  guint index = 0;

  return read_array (context, object, "sentences", read_sentence, NULL, error)
         && read_array (context, object, "actors", read_actor_name, NULL, error)
         && read_array (context, object, "actors", read_actor_details, &index, error)
         && read_array (context, object, "relations", read_relation, NULL, error);
}

static gboolean
parse (JsonParser  *parser,
       const char  *json,
       gsize        length,
       GError     **error)
{
  if (!entente_json_check (json, length, error))
    return FALSE;
  if (!json_parser_load_from_data (parser, json, (gssize) length, NULL))
    return entente_json_set_damaged (error, "It is not JSON.");
  if (json_parser_get_root (parser) == NULL
      || !JSON_NODE_HOLDS_OBJECT (json_parser_get_root (parser)))
    return entente_json_set_damaged (error, "It is not a JSON object.");

  return TRUE;
}

/**
 * entente_findings_from_json:
 * @json: one JSON object, as entente_findings_to_json() writes it
 * @length: its length in bytes, -1 if it ends with a NUL
 * @document: (out) (transfer full): return location for the document
 * @findings: (out) (transfer full): return location for what was found in it
 * @error: return location for an error
 *
 * Reads a document and its findings. Everything is checked, so that what comes
 * back can be relied on as if it had just been extracted: every actor that is
 * pointed to is there, every span lies within the text. Members that are
 * unknown are left out.
 *
 * Returns: %TRUE if it was read; else %ENTENTE_FINDINGS_ERROR_DAMAGED
 */
gboolean
entente_findings_from_json (const char       *json,
                            gssize            length,
                            EntenteDocument **document,
                            EntenteFindings **findings,
                            GError          **error)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (EntenteFindings) found = entente_findings_new ();
  g_autoptr (GHashTable) actors = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Context context = { NULL, 0, actors, found };
  JsonObject *object;

  g_return_val_if_fail (json != NULL, FALSE);
  g_return_val_if_fail (document != NULL && findings != NULL, FALSE);

  if (!parse (parser, json, length < 0 ? strlen (json) : (gsize) length, error))
    return FALSE;

  object = json_node_get_object (json_parser_get_root (parser));
  if (!read_text (object, &context, error) || !read_findings (&context, object, error))
    return FALSE;

  *document = read_document (&context, object, error);
  if (*document == NULL)
    return FALSE;

  *findings = g_steal_pointer (&found);
  return TRUE;
}
