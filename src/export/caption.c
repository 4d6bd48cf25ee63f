/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export/caption.h"

#define MAX_RELATIONS 3
#define MAX_QUOTES 2
#define MAX_CHARACTERS 300

/* Text from elsewhere stands between these, so that its direction and its
 * direction marks end with it.
 */
#define FIRST_STRONG_ISOLATE "\u2068"
#define POP_ISOLATE "\u2069"

/* What XML 1.0 allows, less the control characters. */
static gboolean
is_allowed (gunichar character)
{
  return character == '\n' ||
         (!g_unichar_iscntrl (character) && character != 0xfffe && character != 0xffff);
}

/**
 * entente_caption_dup_clean:
 * @text: any text
 *
 * Makes a text fit for any format.
 *
 * Returns: (transfer full): valid UTF-8 without control characters but line
 *   breaks
 */
char *
entente_caption_dup_clean (const char *text)
{
  g_autofree char *valid = NULL;
  GString *clean;

  g_return_val_if_fail (text != NULL, NULL);

  valid = g_utf8_make_valid (text, -1);
  clean = g_string_sized_new (strlen (valid));
  for (const char *at = valid; *at != '\0'; at = g_utf8_next_char (at))
    if (is_allowed (g_utf8_get_char (at)))
      g_string_append_unichar (clean, g_utf8_get_char (at));
    else if (*at == '\t' || *at == '\r')
      g_string_append_c (clean, ' ');

  return g_string_free (clean, FALSE);
}

/* Words of a document, on one line, cut where they are long. */
static void
append_foreign (GString    *caption,
                const char *text)
{
  g_autofree char *clean = entente_caption_dup_clean (text);
  g_autofree char *head = NULL;

  g_strdelimit (clean, "\n", ' ');
  if (g_utf8_strlen (clean, -1) > MAX_CHARACTERS)
    head = g_utf8_substring (clean, 0, MAX_CHARACTERS);
  g_string_append_printf (caption, FIRST_STRONG_ISOLATE "%s%s" POP_ISOLATE,
                          head != NULL ? head : clean, head != NULL ? "…" : "");
}

static void
append_quote (GString      *caption,
              EntenteQuote *quote)
{
  g_autofree char *place = entente_quote_dup_place (quote);

  g_string_append (caption, "\n“");
  append_foreign (caption, entente_quote_get_text (quote));
  g_string_append (caption, "” (");
  append_foreign (caption, place);
  g_string_append_c (caption, ')');
}

static void
append_quotes (GString         *caption,
               EntenteRelation *relation)
{
  GListModel *quotes = entente_relation_get_quotes (relation);
  guint n_quotes = MIN (g_list_model_get_n_items (quotes), MAX_QUOTES);

  for (guint i = 0; i < n_quotes; i++)
    {
      g_autoptr (EntenteQuote) quote = g_list_model_get_item (quotes, i);

      append_quote (caption, quote);
    }
}

static void
append_manner (GString         *caption,
               EntenteRelation *relation)
{
  EntenteFirmness firmness = entente_relation_get_firmness (relation);

  append_foreign (caption, entente_relation_get_label (relation));
  g_string_append_printf (caption, " (%s%s; ",
                          entente_firmness_get_name (firmness),
                          entente_relation_is_claimed (relation) ? ", claimed by a speaker" : "");
}

static void
append_relation (GString         *caption,
                 EntenteRelation *relation)
{
  g_autofree char *sources = entente_relation_dup_sources (relation);

  append_foreign (caption, entente_actor_get_name (entente_relation_get_source (relation)));
  g_string_append (caption, entente_relation_is_symmetric (relation) ? " – " : " → ");
  append_foreign (caption, entente_actor_get_name (entente_relation_get_target (relation)));
  g_string_append (caption, ": ");
  if (entente_relation_get_category (relation) == ENTENTE_CATEGORY_CO_MENTION)
    g_string_append (caption, "named together only (");
  else
    append_manner (caption, relation);
  g_string_append_printf (caption, "%s)", sources);
  append_quotes (caption, relation);
}

/**
 * entente_caption_dup_for_node:
 * @node: index of a node
 *
 * Says who an actor is, with the first quotes of its first relations.
 *
 * Returns: (transfer full): lines of text
 */
char *
entente_caption_dup_for_node (const EntenteScene *scene,
                              guint               node)
{
  EntenteActor *actor = scene->layout->network->nodes[node].actor;
  const char *summary = entente_actor_get_summary (actor);
  GListModel *relations = entente_actor_get_relations (actor);
  guint n_relations = MIN (g_list_model_get_n_items (relations), MAX_RELATIONS);
  GString *caption = g_string_new (NULL);

  append_foreign (caption, entente_actor_get_name (actor));
  if (summary != NULL && *summary != '\0')
    {
      g_string_append (caption, ", ");
      append_foreign (caption, summary);
    }
  for (guint i = 0; i < n_relations; i++)
    {
      g_autoptr (EntenteRelation) relation = g_list_model_get_item (relations, i);

      append_quotes (caption, relation);
    }

  return g_string_free (caption, FALSE);
}

/**
 * entente_caption_dup_for_edge:
 * @edge: index of an edge
 *
 * Says what stands between two actors, with its first quotes.
 *
 * Returns: (transfer full): lines of text
 */
char *
entente_caption_dup_for_edge (const EntenteScene *scene,
                              guint               edge)
{
  GPtrArray *relations = scene->layout->network->edges[edge].relations;
  GString *caption = g_string_new (NULL);

  for (guint i = 0; i < MIN (relations->len, MAX_RELATIONS); i++)
    {
      if (i > 0)
        g_string_append_c (caption, '\n');
      append_relation (caption, g_ptr_array_index (relations, i));
    }

  return g_string_free (caption, FALSE);
}
