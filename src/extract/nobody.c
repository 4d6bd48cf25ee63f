/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/nobody.h"

#include "extract/heading.h"

#include "language/name-fold.h"
#include "language/token.h"

#include <string.h>

/* What the model takes for a name, but is none of an actor: creeds, adjectives,
 * storms, models of vehicles, the common word that a sentence begins with.
 */

/* So many names with capitals for one without show that capitals count. */
#define LEAST_CASED 10

static const EntenteToken *
get_token (const EntenteNobody *self,
           guint                token)
{
  return entente_extraction_get_token (self->extraction, token);
}

static char *
dup_form (const EntenteNobody *self,
          const EntenteName   *name)
{
  g_autofree char *words = entente_extraction_dup_words (self->extraction, name->first, name->end);

  return entente_name_fold (words);
}

static gboolean
is_known (const EntenteNobody *self,
          const EntenteName   *name)
{
  static const EntenteLexiconTable tables[] = {
    ENTENTE_LEXICON_COUNTRIES, ENTENTE_LEXICON_DEMONYMS, ENTENTE_LEXICON_CAPITALS,
    ENTENTE_LEXICON_PLACES, ENTENTE_LEXICON_REGION_DEMONYMS, ENTENTE_LEXICON_BODIES,
  };

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      if (entente_extraction_look_up (self->extraction, tables[i], name->first, name->end) != NULL)
        return TRUE;
    }

  return FALSE;
}

/* Forms. */

static gboolean
has_capital (const EntenteNobody *self,
             const EntenteName   *name)
{
  g_autofree char *words = entente_extraction_dup_words (self->extraction, name->first, name->end);
  g_autofree char *lower = g_utf8_strdown (words, -1);
  g_autofree char *upper = g_utf8_strup (words, -1);

  return !g_str_equal (words, lower) || g_str_equal (words, upper);
}

/* "federal", but not "eBay", nor "kerala" where somebody writes so. */
static gboolean
is_lower (const EntenteNobody *self,
          const EntenteName   *name)
{
  if (has_capital (self, name))
    return FALSE;

  for (guint i = name->first; i < name->end && !self->is_cased; i++)
    {
      if (get_token (self, i)->upos == ENTENTE_UPOS_PROPN)
        return FALSE;
    }

  return TRUE;
}

/* Most names of a document have capitals, or few. */
static gboolean
find_case (const EntenteNobody *self)
{
  const EntenteAnnotation *annotation = self->extraction->annotation;
  guint n_lower = 0;

  for (guint i = 0; i < annotation->n_names; i++)
    n_lower += !has_capital (self, &annotation->names[i]);

  return n_lower * LEAST_CASED < annotation->n_names;
}

static gboolean
is_storm_word (const EntenteNobody *self,
               guint                token)
{
  static const char * const storms[] = {
    "typhoon", "hurricane", "cyclone", "storm", "tornado", NULL
  };

  for (guint i = 0; storms[i] != NULL; i++)
    {
      if (entente_extraction_is (self->extraction, token, storms[i]))
        return TRUE;
    }

  return FALSE;
}

/* "Typhoon Nari", "Typhoon "Nari"", "Tropical" before "Storm". */
static gboolean
is_storm (const EntenteNobody *self,
          const EntenteName   *name)
{
  guint before = name->first;

  if (name->end < self->extraction->annotation->n_tokens && is_storm_word (self, name->end))
    return TRUE;

  for (guint i = name->first; i + 1 < name->end; i++)
    {
      if (is_storm_word (self, i))
        return entente_extraction_look_up (self->extraction, ENTENTE_LEXICON_HEADS,
                                           name->end - 1, name->end) == NULL;
    }

  if (before > 0 && get_token (self, before - 1)->upos == ENTENTE_UPOS_PUNCT)
    before--;

  return before > 0 && is_storm_word (self, before - 1)
         && entente_extraction_share_sentence (self->extraction, before - 1, name->first);
}

/* Later it is called by its last word alone. */
static void
learn_storm (EntenteNobody     *self,
             const EntenteName *name)
{
  EntenteName last = { name->end - 1, name->end, name->kind };

  g_hash_table_add (self->forms, dup_form (self, name));
  g_hash_table_add (self->forms, dup_form (self, &last));
}

/* Whether a capital says that a word is a name. */
static gboolean
is_inside_sentence (const EntenteNobody *self,
                    const EntenteName   *name)
{
  guint sentence = get_token (self, name->first)->sentence;
  guint first = self->extraction->annotation->sentences[sentence].first;

  while (first < name->first && get_token (self, first)->upos == ENTENTE_UPOS_PUNCT)
    first++;

  return first < name->first
         && !entente_heading_is_capitalized (self->extraction, sentence);
}

/* The words that the document writes without a capital somewhere. */
static GHashTable *
find_common_words (const EntenteNobody *self)
{
  const EntenteAnnotation *annotation = self->extraction->annotation;
  GHashTable *words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < annotation->n_tokens; i++)
    {
      const EntenteToken *token = &annotation->tokens[i];

      if (token->upos == ENTENTE_UPOS_NOUN
          && !entente_token_is_capitalized (self->extraction->text, token))
        g_hash_table_add (words, entente_token_dup_lower (self->extraction->text, token));
    }

  return words;
}

/* Names whose capital says so. */
static GHashTable *
find_names_inside (const EntenteNobody *self)
{
  const EntenteAnnotation *annotation = self->extraction->annotation;
  GHashTable *forms = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < annotation->n_names; i++)
    {
      if (is_inside_sentence (self, &annotation->names[i])
          && !is_lower (self, &annotation->names[i]))
        g_hash_table_add (forms, dup_form (self, &annotation->names[i]));
    }

  return forms;
}

static void
learn_common_words (EntenteNobody *self)
{
  const EntenteAnnotation *annotation = self->extraction->annotation;
  g_autoptr (GHashTable) words = find_common_words (self);
  g_autoptr (GHashTable) inside = find_names_inside (self);

  for (guint i = 0; i < annotation->n_names; i++)
    {
      const EntenteName *name = &annotation->names[i];
      g_autofree char *form = dup_form (self, name);

      if (name->end - name->first == 1 && !is_known (self, name)
          && !entente_token_is_upper (self->extraction->text, get_token (self, name->first))
          && g_hash_table_contains (words, form) && !g_hash_table_contains (inside, form))
        g_hash_table_add (self->forms, g_steal_pointer (&form));
    }
}

/* Whether a name only says which of many things of a kind is meant: "Patriot
 * missiles", "the BlackPad tablet".
 */
static gboolean
is_of_artifact (const EntenteNobody *self,
                const EntenteName   *name)
{
  static const char * const artifacts[] = {
    "missile", "rocket", "tablet", "phone", "smartphone", "handset", "laptop", "computer",
    "console", "processor", "chip", "browser", "app", "virus", "worm", "malware", "aircraft",
    "airplane", "plane", "jet", "bomber", "helicopter", "drone", "glider", "tank", "rifle", "pistol",
    "gun", "bomb", "torpedo", "submarine", "frigate", "destroyer", "cruiser", "carrier", "spacecraft",
    "satellite", "shuttle", "capsule", "probe", "rover", "telescope", "drug", "vaccine", "engine",
    "car", "sedan", "truck", "locomotive", "album", "song", "film", "movie", "novel", "sitcom", NULL
  };
  const EntenteSyntax *syntax = &self->extraction->syntax;
  gint head = entente_syntax_get_head (syntax, name->end - 1);

  return head >= (gint) name->end && entente_syntax_is (syntax, name->end - 1, "compound")
         && entente_extraction_is_lemma (self->extraction, (guint) head, artifacts)
         && entente_extraction_get_mention (self->extraction, (guint) head) == NULL;
}

/* Who is named on their own somewhere may have missiles. */
static void
learn_artifacts (EntenteNobody *self)
{
  const EntenteAnnotation *annotation = self->extraction->annotation;
  g_autoptr (GHashTable) others = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < annotation->n_names; i++)
    {
      if (!is_of_artifact (self, &annotation->names[i]))
        g_hash_table_add (others, dup_form (self, &annotation->names[i]));
    }
  for (guint i = 0; i < annotation->n_names; i++)
    {
      g_autofree char *form = dup_form (self, &annotation->names[i]);

      if (is_of_artifact (self, &annotation->names[i]) && !is_known (self, &annotation->names[i])
          && !g_hash_table_contains (others, form))
        g_hash_table_add (self->forms, g_steal_pointer (&form));
    }
}

/**
 * entente_nobody_init:
 * @self: (out caller-allocates): what names no actor
 * @extraction: an extraction with tables of mentions
 *
 * Learns from a document which of its names name no actor.
 */
void
entente_nobody_init (EntenteNobody           *self,
                     const EntenteExtraction *extraction)
{
  const EntenteAnnotation *annotation = extraction->annotation;

  self->extraction = extraction;
  self->forms = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->is_cased = find_case (self);

  for (guint i = 0; i < annotation->n_names; i++)
    {
      if (is_storm (self, &annotation->names[i]) && !is_known (self, &annotation->names[i]))
        learn_storm (self, &annotation->names[i]);
    }
  learn_common_words (self);
  learn_artifacts (self);
}

/**
 * entente_nobody_clear:
 * @self: what names no actor
 *
 * Frees what it holds.
 */
void
entente_nobody_clear (EntenteNobody *self)
{
  g_clear_pointer (&self->forms, g_hash_table_unref);
}

/* Words. */

/* "Marxism", "Islam", "PhD". */
static gboolean
is_creed (const EntenteNobody *self,
          const EntenteName   *name)
{
  static const char * const creeds[] = { "islam", "christianity", "phd", "mba", NULL };
  g_autofree char *form = dup_form (self, name);

  return name->end - name->first == 1
         && (g_strv_contains (creeds, form) || g_str_has_suffix (form, "ism"));
}

/* A word that says of what kind something is, and nothing more: "Islamist",
 * "African", "Eastern".
 */
static gboolean
is_adjective (const EntenteNobody *self,
              const EntenteName   *name,
              EntenteNameKind      kind)
{
  const EntenteToken *token = get_token (self, name->first);

  return kind == ENTENTE_NAME_NATIONALITY
         || (name->end - name->first == 1 && token->upos == ENTENTE_UPOS_ADJ
             && kind != ENTENTE_NAME_PERSON
             && !entente_token_is_upper (self->extraction->text, token));
}

/* "No" before ". 2". */
static gboolean
is_number_sign (const EntenteNobody *self,
                const EntenteName   *name)
{
  const EntenteAnnotation *annotation = self->extraction->annotation;
  g_autofree char *form = dup_form (self, name);
  guint next = name->end;

  if (next < annotation->n_tokens && entente_extraction_is (self->extraction, next, "."))
    next++;

  return g_str_equal (form, "no") && next < annotation->n_tokens
         && g_ascii_isdigit (self->extraction->text[get_token (self, next)->span.start]);
}

/* "STS" before "-133". */
static gboolean
is_before_number (const EntenteNobody *self,
                  const EntenteName   *name)
{
  const EntenteAnnotation *annotation = self->extraction->annotation;
  guint end = get_token (self, name->end - 1)->span.end;

  return name->end + 1 < annotation->n_tokens
         && entente_extraction_is (self->extraction, name->end, "-")
         && get_token (self, name->end)->span.start == end
         && get_token (self, name->end + 1)->span.start == end + 1
         && g_ascii_isdigit (self->extraction->text[end + 1]);
}

/* "STS-133", "Boeing 737", but not "Channel 4": a model or a number of a row. */
static gboolean
is_numbered (const EntenteNobody *self,
             const EntenteName   *name)
{
  guint last = name->end - 1;

  if (name->end - name->first < 2
      || !g_ascii_isdigit (self->extraction->text[get_token (self, last)->span.start]))
    return FALSE;

  return entente_extraction_is (self->extraction, last - 1, "-")
         || entente_extraction_look_up (self->extraction, ENTENTE_LEXICON_HEADS, last - 1,
                                        last) == NULL;
}

/* "H5N1": letters and digits by turns. */
static gboolean
is_formula (const EntenteNobody *self,
            const EntenteName   *name)
{
  EntenteSpan span = get_token (self, name->first)->span;
  const char *text = self->extraction->text;
  guint n_turns = 0;

  if (name->end - name->first > 1 || !g_ascii_isupper (text[span.start]))
    return FALSE;

  for (guint i = span.start + 1; i < span.end; i++)
    n_turns += g_ascii_isdigit (text[i - 1]) != g_ascii_isdigit (text[i]);

  return n_turns >= 3;
}

/* "an MP", "the Senators". */
static gboolean
is_title (const EntenteNobody *self,
          const EntenteName   *name)
{
  const EntenteLexicon *titles = entente_lexicon_get (ENTENTE_LEXICON_TITLES);
  const EntenteToken *token = get_token (self, name->first);
  g_autofree char *lower = entente_token_dup_lower (self->extraction->text, token);
  gsize length = strlen (lower);

  if (name->end - name->first > 1)
    return FALSE;
  if (entente_token_is_upper (self->extraction->text, token))
    return entente_lexicon_lookup (titles, lower) != NULL;

  return length > 1 && lower[length - 1] == 's'
         && entente_lexicon_lookup_n (titles, lower, length - 1) != NULL;
}

/* "the Speaker" means who holds the office. */
static gboolean
is_office (const EntenteNobody *self,
           const EntenteName   *name)
{
  static const char * const sole[] = { "pope", "king", "queen", NULL };
  const char * const *row = NULL;
  g_autofree char *form = dup_form (self, name);

  row = entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_TITLES), form);
  return row != NULL && !g_strv_contains (sole, form)
         && entente_extraction_look_up (self->extraction, ENTENTE_LEXICON_FIRST_NAMES,
                                        name->first, name->end) == NULL
         && entente_syntax_find (&self->extraction->syntax, name->first, "det") >= 0;
}

/* "D-Calif.", "R-TN" says for whom and where somebody sits. */
static gboolean
is_seat (const EntenteNobody *self,
         const EntenteName   *name)
{
  g_autofree char *words = entente_extraction_dup_words (self->extraction, name->first, name->end);

  return (g_str_has_prefix (words, "D-") || g_str_has_prefix (words, "R-"))
         && (g_str_has_suffix (words, ".") || strlen (words) == strlen ("D-SD")
             || entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_PLACES),
                                        words + strlen ("D-")) != NULL);
}

/* "Vice President of Marketing", "head of Research and Development". */
static gboolean
is_field (const EntenteNobody *self,
          const EntenteName   *name)
{
  static const char * const fields[] = {
    "accounting", "administration", "admissions", "advertising", "affairs", "and", "arms",
    "business", "communication", "communications", "compliance", "content", "control", "corporate",
    "customer", "design", "development", "editorial", "education", "emerging", "engineering",
    "external", "field", "finance", "financial", "fundraising", "general", "global", "government",
    "health", "human", "information", "innovation", "internal", "international", "investor",
    "legal", "legislative", "logistics", "manufacturing", "marketing", "markets", "media",
    "medical", "operations", "outreach", "personnel", "planning", "policy", "product",
    "production", "programming", "programs", "project", "public", "purchasing", "quality",
    "regulatory", "relations", "research", "resources", "retail", "risk", "safety", "sales",
    "science", "security", "services", "software", "special", "sports", "strategic", "strategy",
    "student", "supply", "systems", "talent", "technology", "technologies", "training", NULL
  };
  guint link = name->first - 1;

  if (name->first < 2
      || (!entente_extraction_is (self->extraction, link, "of")
          && !entente_extraction_is (self->extraction, link, "for"))
      || !entente_extraction_is_title (self->extraction, link - 1))
    return FALSE;

  for (guint i = name->first; i < name->end; i++)
    {
      g_autofree char *word = entente_token_dup_lower (self->extraction->text,
                                                       get_token (self, i));

      if (!g_strv_contains (fields, word))
        return FALSE;
    }

  return TRUE;
}

/* "NGOs" are many. */
static gboolean
is_class (const EntenteNobody *self,
          const EntenteName   *name)
{
  EntenteSpan span = get_token (self, name->first)->span;
  const char *text = self->extraction->text;
  guint n_upper = 0;

  while (span.start + n_upper < span.end && g_ascii_isupper (text[span.start + n_upper]))
    n_upper++;

  return name->end - name->first == 1 && n_upper > 1 && span.end == span.start + n_upper + 1
         && text[span.end - 1] == 's';
}

/* "the Republic": what the names of places are built with; "Main Street, SW". */
static gboolean
is_common_place (const EntenteNobody *self,
                 const EntenteName   *name,
                 EntenteNameKind      kind)
{
  static const char * const quarters[] = { "nw", "ne", "sw", "se", NULL };
  const char * const *row = entente_extraction_look_up (self->extraction, ENTENTE_LEXICON_HEADS,
                                                        name->first, name->end);
  g_autofree char *form = dup_form (self, name);

  return kind == ENTENTE_NAME_PLACE
         && ((row != NULL && g_str_equal (row[1], "place")) || g_strv_contains (quarters, form));
}

/* "a Wisconsin Republican" is somebody of the party. */
static gboolean
is_member (const EntenteNobody *self,
           const EntenteName   *name)
{
  static const char * const articles[] = { "a", NULL };
  const char * const *row = entente_extraction_look_up (self->extraction, ENTENTE_LEXICON_BODIES,
                                                        name->first, name->end);

  return row != NULL && g_str_equal (row[1], "party") && name->end - name->first == 1
         && entente_syntax_find_lemma (&self->extraction->syntax, name->first, "det",
                                       articles) >= 0;
}

/**
 * entente_nobody_has:
 * @self: what names no actor
 * @name: a name
 * @kind: its kind in the document
 * @is_short: whether it is a word of a longer name in the document
 *
 * Checks whether a name names no actor.
 *
 * Returns: whether it names none
 */
gboolean
entente_nobody_has (const EntenteNobody *self,
                    const EntenteName   *name,
                    EntenteNameKind      kind,
                    gboolean             is_short)
{
  g_autofree char *form = dup_form (self, name);

  if (is_known (self, name))
    return is_member (self, name);
  if (g_hash_table_contains (self->forms, form))
    return TRUE;
  if (kind != ENTENTE_NAME_PERSON && (is_numbered (self, name) || is_before_number (self, name)
                                      || is_number_sign (self, name)))
    return TRUE;
  if (is_short && kind != ENTENTE_NAME_NATIONALITY)
    return FALSE;
  if (is_lower (self, name) || is_formula (self, name) || is_seat (self, name)
      || is_class (self, name) || is_field (self, name))
    return TRUE;
  if (kind == ENTENTE_NAME_PERSON)
    return is_office (self, name);

  return is_creed (self, name) || is_adjective (self, name, kind) || is_title (self, name)
         || is_common_place (self, name, kind);
}
