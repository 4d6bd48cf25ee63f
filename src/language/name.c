/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/name.h"

#include "language/gazetteer.h"
#include "language/lexicon.h"
#include "language/title.h"
#include "language/token.h"
#include "language/word.h"

#include <string.h>

/* Names by rules: runs of capitalized words, cut at what the fact tables and
 * the titles know, with a kind by their parts and their surroundings. A second
 * look then settles by the whole document what a single place leaves open:
 * words that begin a sentence, headlines, surnames.
 */

/* How sure the kind of a name is. */
typedef enum
{
  STRENGTH_GUESS,
  STRENGTH_CONTEXT,
  STRENGTH_SURE,
} Strength;

/**
 * Candidate:
 * @doubtful: whether the capital may come from its place alone; such a one
 *   stands only if the rest of the document has the same name
 */
typedef struct
{
  EntenteName name;
  Strength strength;
  gboolean doubtful;
} Candidate;

typedef struct
{
  const char *text;
  const EntenteAnnotation *annotation;
  const EntenteToken *tokens;
  guint first;
  guint end;
  gboolean title_case;
  GHashTable *inside;
  GHashTable *lower;
  GHashTable *known;
  GArray *candidates;
} NameFinder;

static const char * const particles[] = {
  "de", "van", "von", "der", "den", "bin", "ibn", "al", "el", "la", "le", "du", "da", "dos", "di",
  "del", "della", "ter", "ten", NULL
};

static const char * const calendar[] = {
  "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february",
  "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", NULL
};

static const char * const locating[] = { "in", "near", "outside", "around", "from", "across", NULL };

static const char * const stopping[] = { "of", "at", "in", "for", "with", "who", "which", "that", "and", NULL };

static const char * const saying[] = {
  "say", "tell", "add", "write", "argue", "note", "explain", "insist", "warn", "recall", NULL
};

static gboolean
is_capital (const NameFinder *self,
            guint             token)
{
  return entente_token_is_capitalized (self->text, &self->tokens[token]);
}

static gboolean
is_one_of (const NameFinder   *self,
           guint               token,
           const char * const *words)
{
  return g_strv_contains (words, self->tokens[token].lemma);
}

static gboolean
is_mark (const NameFinder *self,
         guint             token,
         const char       *mark)
{
  return entente_token_is (self->text, &self->tokens[token], mark);
}

static gboolean
touch (const NameFinder *self,
       guint             token)
{
  return self->tokens[token].span.end == self->tokens[token + 1].span.start;
}

static const char * const *
get_head (const NameFinder *self,
          guint             token)
{
  EntenteSpan span = self->tokens[token].span;

  return entente_lexicon_lookup_n (entente_lexicon_get (ENTENTE_LEXICON_HEADS),
                                   self->text + span.start, entente_span_length (span));
}

static gboolean
is_first_name (const NameFinder *self,
               guint             token)
{
  EntenteSpan span = self->tokens[token].span;

  return entente_lexicon_lookup_n (entente_lexicon_get (ENTENTE_LEXICON_FIRST_NAMES),
                                   self->text + span.start, entente_span_length (span)) != NULL;
}

static gboolean
is_common (const NameFinder *self,
           guint             token)
{
  EntenteSpan span = self->tokens[token].span;
  EntenteWord word;

  return entente_word_find (self->tokens[token].lemma, &word)
         || entente_lexicon_lookup_n (entente_lexicon_get (ENTENTE_LEXICON_WORDS),
                                      self->text + span.start, entente_span_length (span)) != NULL;
}

/* Words that no name begins with, but for those that the fact tables list. */
static gboolean
is_function_word (const NameFinder *self,
                  guint             token)
{
  static const char * const classes[] = { "DET", "PRON", "ADP", "CCONJ", "SCONJ", "AUX", "ADV", "NUM", "PART", NULL };
  EntenteWord word;
  g_autofree char *likeliest = NULL;

  if (entente_token_is_upper (self->text, &self->tokens[token])
      || !entente_word_find (self->tokens[token].lemma, &word))
    return FALSE;

  likeliest = g_strndup (word.classes, strcspn (word.classes, " "));

  return g_strv_contains (classes, likeliest);
}

static char *
dup_surface (const NameFinder *self,
             guint             first,
             guint             end)
{
  EntenteSpan span = { self->tokens[first].span.start, self->tokens[end - 1].span.end };

  return g_strndup (self->text + span.start, entente_span_length (span));
}

/* Evidence from the whole document. */

static gboolean
is_in_title (const NameFinder *self,
             guint             token)
{
  for (guint i = token; i >= self->first && i + 3 > token; i--)
    {
      if (i + entente_title_match (self->annotation, self->text, i, self->end, NULL) > token)
        return TRUE;

      if (i == 0)
        break;
    }

  return FALSE;
}

/* Four long words and more, each capitalized, and no stop behind them. */
static gboolean
is_all_capitalized (const NameFinder *self)
{
  guint n_words = 0;

  for (guint i = self->first; i < self->end; i++)
    {
      if (entente_span_length (self->tokens[i].span) < 4 || !entente_token_is_word (self->text, &self->tokens[i]))
        continue;

      if (!is_capital (self, i))
        return FALSE;

      n_words++;
    }

  return n_words >= 4 && entente_token_is_word (self->text, &self->tokens[self->end - 1]);
}

/* Whether even common words are capitalized, as in a headline. */
static gboolean
is_title_case (const NameFinder *self)
{
  guint n_capital = 0;
  guint n_common = 0;

  for (guint i = self->first + 1; i < self->end; i++)
    {
      if (entente_span_length (self->tokens[i].span) < 4 || !is_common (self, i) || get_head (self, i) != NULL
          || is_in_title (self, i))
        continue;

      n_common++;
      n_capital += is_capital (self, i);
    }

  return (n_common >= 2 && n_capital * 10 >= n_common * 7) || is_all_capitalized (self);
}

static guint
find_first_word (const NameFinder *self)
{
  guint i = self->first;

  while (i + 1 < self->end && !entente_token_is_word (self->text, &self->tokens[i]))
    i++;

  return i;
}

static void
enter_sentence (NameFinder *self,
                guint       sentence)
{
  self->first = self->annotation->sentences[sentence].first;
  self->end = self->annotation->sentences[sentence].end;
  self->title_case = is_title_case (self);
}

static void
collect_evidence (NameFinder *self)
{
  for (guint s = 0; s < self->annotation->n_sentences; s++)
    {
      guint first = 0;

      enter_sentence (self, s);
      first = find_first_word (self);

      for (guint i = first; i < self->end; i++)
        {
          gpointer word = (gpointer) self->tokens[i].lemma;

          if (!is_capital (self, i))
            g_hash_table_add (self->lower, word);
          else if (i > first && !self->title_case && !is_mark (self, i - 1, "\"") && !is_mark (self, i - 1, ":"))
            g_hash_table_add (self->inside, word);
        }
    }
}

static gboolean
has_evidence (const NameFinder *self,
              guint             token)
{
  gconstpointer word = self->tokens[token].lemma;

  return g_hash_table_contains (self->inside, word) && !g_hash_table_contains (self->lower, word);
}

/* Runs of capitalized words. */

static gboolean
may_begin (const NameFinder *self,
           guint             token)
{
  return is_capital (self, token) && !is_mark (self, token, "i") && !is_one_of (self, token, calendar);
}

/* "Bank of", "Ministry of": a name goes on behind "of" only after such words. */
static gboolean
opens_of (const NameFinder *self,
          guint             first,
          guint             end)
{
  const char * const *head = get_head (self, end - 1);

  if (head == NULL)
    head = get_head (self, first);

  return head != NULL && g_str_equal (head[3], "any");
}

static guint
skip_of (const NameFinder *self,
         guint             first,
         guint             at)
{
  guint next = at + 1;

  if (!is_mark (self, at, "of") && !is_mark (self, at, "for"))
    return 0;

  if (next < self->end && is_mark (self, next, "the"))
    next++;

  return next < self->end && is_capital (self, next) && opens_of (self, first, at) ? next + 1 : 0;
}

/* "Secretary of State Ann Bell": a title with lower-case words inside. */
static guint
skip_title (const NameFinder *self,
            guint             first,
            guint             at)
{
  for (guint i = at; i > first; i--)
    {
      guint end = i - 1 + entente_title_match (self->annotation, self->text, i - 1, self->end, NULL);

      if (end > at)
        return end;
    }

  return 0;
}

static gboolean
is_suffix (const NameFinder *self,
           guint             token)
{
  static const char * const suffixes[] = { "inc", "inc.", "corp", "corp.", "co", "co.", "ltd", "ltd.", "llc", "plc", NULL };

  return is_one_of (self, token, suffixes);
}

/* "Acme, Inc." */
static guint
skip_suffix (const NameFinder *self,
             guint             at)
{
  return at + 1 < self->end && is_mark (self, at, ",") && is_capital (self, at + 1) && is_suffix (self, at + 1)
         ? at + 2 : 0;
}

/* "Ministry of Trade and Industry", but not "Ministry of Trade and Toyota". */
static guint
skip_and (const NameFinder *self,
          guint             first,
          guint             at)
{
  gboolean has_of = FALSE;

  if (at + 1 >= self->end || !is_capital (self, at + 1) || get_head (self, first) == NULL)
    return 0;

  if (!is_mark (self, at, "and") && !is_mark (self, at, "&"))
    return 0;

  for (guint i = first; i < at; i++)
    has_of = has_of || is_mark (self, i, "of") || is_mark (self, i, "for");

  return has_of && is_common (self, at + 1) && get_head (self, at + 1) == NULL ? at + 2 : 0;
}

static guint
skip_hyphen (const NameFinder *self,
             guint             first,
             guint             at)
{
  if (at + 1 >= self->end || !is_mark (self, at, "-") || !touch (self, at) || !touch (self, at - 1))
    return 0;

  if (entente_gazetteer_match (self->annotation, self->text, first, at).is_country)
    return 0;

  return is_capital (self, at + 1) || !is_common (self, at + 1) ? at + 2 : 0;
}

/* "People's Party": a plural that owns an organization. */
static guint
skip_possessive (const NameFinder *self,
                 guint             at)
{
  if (at + 1 >= self->end || !entente_token_is_possessive (self->text, &self->tokens[at]))
    return 0;

  if (!is_common (self, at - 1) || get_head (self, at + 1) == NULL)
    return 0;

  return at + 2;
}

/* "van der Laan", "al-Sadr". */
static guint
skip_particles (const NameFinder *self,
                guint             at)
{
  guint next = at;

  while (next < self->end && next < at + 3 && is_one_of (self, next, particles))
    next++;

  if (next > at && next < self->end && is_mark (self, next, "-") && touch (self, next - 1))
    next++;

  return next > at && next < self->end && is_capital (self, next) ? next + 1 : 0;
}

/* One past the next part of a run that has come to @at; 0 where it ends. */
static guint
find_next_part (const NameFinder *self,
                guint             first,
                guint             at)
{
  guint next = 0;

  if (is_capital (self, at))
    return is_one_of (self, at, calendar) && !is_first_name (self, at - 1) ? 0 : at + 1;

  if (g_unichar_isdigit (g_utf8_get_char (self->text + self->tokens[at].span.start)))
    return at == first + 1 && entente_token_is_upper (self->text, &self->tokens[first]) && is_mark (self, at - 1, "-")
           ? at + 1 : 0;

  next = skip_particles (self, at);
  if (next != 0)
    return next;

  if (is_mark (self, at, "&") && at + 1 < self->end && is_capital (self, at + 1))
    return at + 2;

  next = skip_suffix (self, at);
  if (next == 0)
    next = skip_of (self, first, at);
  if (next == 0)
    next = skip_title (self, first, at);
  if (next == 0)
    next = skip_and (self, first, at);
  if (next == 0)
    next = skip_hyphen (self, first, at);
  if (next == 0)
    next = skip_possessive (self, at);

  return next;
}

static guint
find_run_end (const NameFinder *self,
              guint             first)
{
  guint end = first + 1;

  while (end < self->end)
    {
      guint next = find_next_part (self, first, end);

      if (next == 0)
        break;

      end = next;
    }

  return end;
}

/* Kinds. */

/* "World War II". */
static gboolean
is_numeral (const NameFinder *self,
            guint             token)
{
  EntenteSpan span = self->tokens[token].span;

  return strspn (self->text + span.start, "IVX0123456789") >= entente_span_length (span);
}

static gboolean
get_kind_by_head (const NameFinder *self,
                  guint             first,
                  guint             end,
                  EntenteNameKind  *kind)
{
  guint last = end - 1 > first && is_numeral (self, end - 1) ? end - 2 : end - 1;
  const char * const *head = end - first > 1 ? get_head (self, last) : NULL;

  for (guint i = end; head == NULL && i-- > first;)
    {
      head = i + 1 < end && (is_mark (self, i + 1, "of") || is_mark (self, i + 1, "for")) ? get_head (self, i) : NULL;
    }

  if (head == NULL && end - first > 1)
    {
      head = get_head (self, first);
      if (head != NULL && (g_str_equal (head[1], "miscellaneous") || !g_str_equal (head[3], "any")))
        head = NULL;
    }

  if (head == NULL)
    return FALSE;

  *kind = g_str_equal (head[1], "organization") ? ENTENTE_NAME_ORGANIZATION
          : g_str_equal (head[1], "place") ? ENTENTE_NAME_PLACE
          : ENTENTE_NAME_MISCELLANEOUS;
  return TRUE;
}

static gboolean
is_after_title (const NameFinder *self,
                guint             first)
{
  for (guint n = 1; n <= 6 && first >= self->first + n; n++)
    {
      if (entente_title_match (self->annotation, self->text, first - n, first, NULL) == n)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_acronym (const NameFinder *self,
            guint             token)
{
  return entente_token_is_upper (self->text, &self->tokens[token])
         && entente_span_length (self->tokens[token].span) <= 6;
}

static gboolean
has_common_word (const NameFinder *self,
                 guint             first,
                 guint             end)
{
  for (guint i = first; i < end; i++)
    {
      if (entente_token_is_word (self->text, &self->tokens[i]) && is_common (self, i)
          && !is_first_name (self, i) && entente_span_length (self->tokens[i].span) > 2)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_said (const NameFinder *self,
         guint             token)
{
  EntenteWord word;

  return token < self->end && entente_word_find (self->tokens[token].lemma, &word)
         && g_strv_contains (saying, word.lemma);
}

static EntenteNameKind
get_kind_of_single (const NameFinder *self,
                    guint             token,
                    Strength         *strength)
{
  *strength = STRENGTH_CONTEXT;

  if (is_acronym (self, token))
    return ENTENTE_NAME_ORGANIZATION;

  if (is_first_name (self, token))
    return ENTENTE_NAME_PERSON;

  if (token > self->first && is_one_of (self, token - 1, locating))
    return ENTENTE_NAME_PLACE;

  if (is_said (self, token + 1) || (token > self->first && is_said (self, token - 1)))
    return ENTENTE_NAME_PERSON;

  *strength = STRENGTH_GUESS;
  return ENTENTE_NAME_ORGANIZATION;
}

static gboolean
is_organization_noun (const NameFinder *self,
                      guint             token)
{
  return entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_ORGANIZATION_NOUNS), self->tokens[token].lemma)
         != NULL;
}

/* "Acme, a Texas oil company": within a few words, none of them a name of
 * somebody.
 */
static gboolean
is_said_to_be_organization (const NameFinder *self,
                            guint             first,
                            guint             end)
{
  if (first > self->first && is_organization_noun (self, first - 1))
    return TRUE;

  if (end + 2 >= self->end || !is_mark (self, end, ",") || (!is_mark (self, end + 1, "a") && !is_mark (self, end + 1, "an")))
    return FALSE;

  for (guint i = end + 2; i < MIN (self->end, end + 8); i++)
    {
      if (is_organization_noun (self, i))
        return TRUE;

      if (!entente_token_is_word (self->text, &self->tokens[i]) || is_one_of (self, i, stopping))
        return FALSE;
    }

  return FALSE;
}

/* "Acme chairman Ann Bell": Acme has a chairman. */
static gboolean
is_before_title (const NameFinder *self,
                 guint             end)
{
  guint n_tokens = end < self->end ? entente_title_match (self->annotation, self->text, end, self->end, NULL) : 0;

  return n_tokens > 0 && end + n_tokens < self->end && is_capital (self, end + n_tokens)
         && !is_capital (self, end);
}

static EntenteNameKind
get_kind (const NameFinder *self,
          guint             first,
          guint             end,
          Strength         *strength)
{
  EntenteNameKind kind = ENTENTE_NAME_ORGANIZATION;
  guint n_tokens = end - first;

  *strength = STRENGTH_SURE;
  if (n_tokens > 1 && is_one_of (self, first, particles) && n_tokens <= 3)
    return ENTENTE_NAME_PERSON;

  if (n_tokens > 1 && n_tokens <= 4 && is_first_name (self, first) && get_head (self, end - 1) == NULL)
    return ENTENTE_NAME_PERSON;

  if (is_after_title (self, first) && n_tokens <= 4 && (n_tokens == 1 || get_head (self, end - 1) == NULL))
    return ENTENTE_NAME_PERSON;

  if (get_kind_by_head (self, first, end, &kind))
    return kind;

  if (is_before_title (self, end) || is_said_to_be_organization (self, first, end))
    return ENTENTE_NAME_ORGANIZATION;

  if (n_tokens == 1)
    return get_kind_of_single (self, first, strength);

  *strength = STRENGTH_CONTEXT;
  if (entente_gazetteer_match (self->annotation, self->text, first, end).kind == ENTENTE_NAME_PLACE
      && entente_gazetteer_match (self->annotation, self->text, first, end).n_tokens > 0)
    return ENTENTE_NAME_ORGANIZATION;

  if (n_tokens > 5 || has_common_word (self, first, end))
    return ENTENTE_NAME_ORGANIZATION;

  return ENTENTE_NAME_PERSON;
}

/* Cutting a run into names. */

static void
add_candidate (NameFinder      *self,
               guint            first,
               guint            end,
               EntenteNameKind  kind,
               Strength         strength,
               gboolean         doubtful)
{
  Candidate candidate = { { first, end, kind }, strength, doubtful };

  g_array_append_val (self->candidates, candidate);

  if (!doubtful)
    {
      char *surface = dup_surface (self, first, end);
      gpointer before = NULL;

      if (!g_hash_table_lookup_extended (self->known, surface, NULL, &before)
          || GPOINTER_TO_UINT (before) % 4 < strength)
        g_hash_table_replace (self->known, surface, GUINT_TO_POINTER (kind * 4 + strength));
      else
        g_free (surface);
    }
}

/* A title inside a run ends the name before it, unless it is a surname. */
static gboolean
is_title_at (const NameFinder *self,
             guint             first,
             guint             at,
             guint             end)
{
  guint n_tokens = entente_title_match (self->annotation, self->text, at, end, NULL);

  if (n_tokens == 0 || (at > first && (is_first_name (self, at - 1) || !is_capital (self, at - 1))))
    return FALSE;

  return !(at > first && n_tokens == 1 && at + 1 == end && end - first <= 3 && get_head (self, at) != NULL);
}

static guint
find_name_end (const NameFinder *self,
               guint             first,
               guint             end)
{
  guint i = first + 1;

  while (i < end && !is_title_at (self, first, i, end)
         && !(self->title_case && is_common (self, i) && get_head (self, end - 1) == NULL))
    i++;

  while (i > first + 1 && !entente_token_is_word (self->text, &self->tokens[i - 1]))
    i--;

  return i;
}

/* "the US-Japan Alliance" is no name, but two. */
static gboolean
is_behind_country (const NameFinder *self,
                   guint             first)
{
  return first >= self->first + 2 && is_mark (self, first - 1, "-")
         && entente_gazetteer_match (self->annotation, self->text, first - 2, first - 1).is_country;
}

static gboolean
is_public (const char *sub_kind)
{
  static const char * const public[] = { "government body", "legislature", "armed force", NULL };

  return g_strv_contains (public, sub_kind);
}

/* "US State Department" is one name, "US Patriot" and "Japanese Army" two. */
static gboolean
is_part_of_longer (const NameFinder      *self,
                   EntenteGazetteerMatch  match,
                   guint                  first,
                   guint                  end)
{
  guint name_end = find_name_end (self, first, end);
  guint next = first + match.n_tokens;
  const char * const *head = NULL;
  EntenteNameKind kind = ENTENTE_NAME_MISCELLANEOUS;

  if (name_end <= next || is_behind_country (self, first))
    return FALSE;

  if (!is_capital (self, next))
    return match.kind == ENTENTE_NAME_ORGANIZATION && is_mark (self, next, "of");

  if (match.n_tokens == 1 && is_first_name (self, first) && !match.is_country)
    return TRUE;

  if (match.kind == ENTENTE_NAME_PLACE && !match.is_country && !self->title_case
      && entente_gazetteer_match (self->annotation, self->text, next, name_end).n_tokens == 0)
    return TRUE;

  head = get_head (self, name_end - 1);
  if (head != NULL && g_str_equal (head[1], "miscellaneous"))
    return !self->title_case;

  if (match.kind == ENTENTE_NAME_NATIONALITY)
    return head != NULL && g_str_equal (head[1], "organization") && !is_public (head[2]);

  if (head != NULL)
    return g_str_equal (head[1], "organization");

  return get_kind_by_head (self, next, name_end, &kind) && kind == ENTENTE_NAME_ORGANIZATION && !match.is_country;
}

static guint
add_name_at (NameFinder *self,
             guint       first,
             guint       end,
             gboolean    doubtful)
{
  EntenteGazetteerMatch match = entente_gazetteer_match (self->annotation, self->text, first, end);
  EntenteNameKind kind = match.kind;
  Strength strength = STRENGTH_SURE;
  guint name_end = first + match.n_tokens;

  if (match.n_tokens == 0 || is_part_of_longer (self, match, first, end))
    {
      name_end = find_name_end (self, first, end);
      kind = get_kind (self, first, name_end, &strength);
      doubtful = doubtful && !(kind == ENTENTE_NAME_PERSON && name_end - first > 1 && is_first_name (self, first)
                               && !has_common_word (self, first, name_end));
    }
  else
    {
      doubtful = doubtful && match.n_tokens == 1 && is_common (self, first)
                 && !entente_token_is_upper (self->text, &self->tokens[first]);
    }

  add_candidate (self, first, name_end, kind, strength, doubtful);
  return name_end;
}

/* "the British company Apple": a common word is a name there. */
static gboolean
is_behind_organization_noun (const NameFinder *self,
                             guint             token)
{
  return token > self->first && is_organization_noun (self, token - 1);
}

/* Whether a run's first word is none of a name wherever it stands: no common
 * word alone is one, whatever its capital.
 */
static gboolean
is_never_first (const NameFinder *self,
                guint             first,
                guint             end)
{
  static const char * const epithets[] = { "former", "current", "outgoing", "incoming", "retired", "longtime", "senior",
                                           "rival", "fellow", "late", "leading", "top", "veteran", "several", NULL };
  EntenteWord word;

  if (entente_gazetteer_match (self->annotation, self->text, first, end).n_tokens > 0)
    return FALSE;

  if (is_function_word (self, first) || is_one_of (self, first, epithets))
    return TRUE;

  if (is_suffix (self, first))
    return TRUE;

  if (end - first > 1)
    return FALSE;

  if (entente_span_length (self->tokens[first].span) == 1)
    return TRUE;

  if (entente_token_is_upper (self->text, &self->tokens[first]))
    return is_common (self, first) && (entente_span_length (self->tokens[first].span) > 3
                                       || !entente_word_find (self->tokens[first].lemma, &word));

  return is_common (self, first) && !is_behind_organization_noun (self, first);
}

/* Whether the capital of a run's first word may come from its place alone. */
static gboolean
is_dropped (const NameFinder *self,
            guint             first,
            guint             end)
{
  EntenteNameKind kind = ENTENTE_NAME_MISCELLANEOUS;

  if (!is_common (self, first) || has_evidence (self, first))
    return FALSE;

  if (entente_gazetteer_match (self->annotation, self->text, first, end).n_tokens
      > (entente_token_is_upper (self->text, &self->tokens[first]) ? 0 : 1))
    return FALSE;

  return self->title_case || end - first == 1 || !get_kind_by_head (self, first, end, &kind)
         || kind != ENTENTE_NAME_ORGANIZATION;
}

/* A word that is not known and has a verb or "'s" behind it is a name even if
 * it begins the sentence.
 */
static gboolean
is_subject (const NameFinder *self,
            guint             token)
{
  EntenteWord word;
  guint next = token + 1;

  if (next == self->end || is_common (self, token) || g_hash_table_contains (self->lower, self->tokens[token].lemma))
    return FALSE;

  if (entente_token_is_possessive (self->text, &self->tokens[next]))
    return TRUE;

  return entente_word_find (self->tokens[next].lemma, &word) && g_str_equal (word.classes, "VERB")
         && word.features & (ENTENTE_FEATURE_PAST | ENTENTE_FEATURE_PRESENT);
}

static void
read_run (NameFinder *self,
          guint       first,
          guint       end,
          gboolean    initial)
{
  while (first < end)
    {
      guint n_title = entente_title_match (self->annotation, self->text, first, end, NULL);
      gboolean unsure = initial || self->title_case;

      initial = FALSE;

      if (!is_capital (self, first))
        first++;
      else if (n_title > 0 && entente_gazetteer_match (self->annotation, self->text, first, end).n_tokens <= n_title)
        first += n_title;
      else if (is_never_first (self, first, end) || (unsure && is_dropped (self, first, end)))
        first++;
      else
        first = add_name_at (self, first, end,
                             unsure && !has_evidence (self, first)
                             && (self->title_case || (end - first == 1 && !is_subject (self, first))));
    }
}

static void
read_sentence (NameFinder *self,
               guint       sentence)
{
  guint first_word = 0;

  enter_sentence (self, sentence);
  first_word = find_first_word (self);

  for (guint i = first_word; i < self->end;)
    {
      guint end = i + 1;

      if (may_begin (self, i))
        {
          end = find_run_end (self, i);
          read_run (self, i, end, i == first_word);
        }

      i = end;
    }
}

/* The second look. */

static gboolean
is_known_organization (const NameFinder *self,
                       guint             token)
{
  g_autofree char *surface = dup_surface (self, token, token + 1);

  return g_hash_table_lookup (self->known, surface)
         == GUINT_TO_POINTER (ENTENTE_NAME_ORGANIZATION * 4 + STRENGTH_SURE);
}

/* "Acme" alone is what "Acme Motors" is. */
static void
learn_short_names (NameFinder *self)
{
  for (guint i = 0; i < self->candidates->len; i++)
    {
      const Candidate *candidate = &g_array_index (self->candidates, Candidate, i);
      guint first = candidate->name.first;
      g_autofree char *surface = dup_surface (self, first, first + 1);

      if (candidate->name.kind != ENTENTE_NAME_ORGANIZATION || candidate->doubtful || candidate->name.end == first + 1
          || candidate->strength != STRENGTH_SURE || is_common (self, first) || is_first_name (self, first)
          || entente_gazetteer_match (self->annotation, self->text, first, first + 1).n_tokens > 0
          || GPOINTER_TO_UINT (g_hash_table_lookup (self->known, surface)) % 4 == STRENGTH_SURE)
        continue;

      g_hash_table_replace (self->known, g_steal_pointer (&surface),
                            GUINT_TO_POINTER (ENTENTE_NAME_ORGANIZATION * 4 + STRENGTH_SURE));
    }
}

/* A word that is sure to be an organization's makes the longer name one too. */
static void
learn_surnames (NameFinder *self)
{
  for (guint i = 0; i < self->candidates->len; i++)
    {
      Candidate *candidate = &g_array_index (self->candidates, Candidate, i);
      guint last = candidate->name.end - 1;

      if (candidate->doubtful || candidate->name.kind != ENTENTE_NAME_PERSON || last == candidate->name.first)
        continue;

      if (candidate->strength < STRENGTH_SURE && is_known_organization (self, candidate->name.first))
        {
          candidate->name.kind = ENTENTE_NAME_ORGANIZATION;
          candidate->strength = STRENGTH_SURE;
          continue;
        }

      g_hash_table_replace (self->known, dup_surface (self, last, last + 1),
                            GUINT_TO_POINTER (ENTENTE_NAME_PERSON * 4 + STRENGTH_SURE));
      if (!is_first_name (self, candidate->name.first))
        g_hash_table_replace (self->known, dup_surface (self, candidate->name.first, candidate->name.first + 1),
                              GUINT_TO_POINTER (ENTENTE_NAME_PERSON * 4 + STRENGTH_SURE));
    }
}

/* A doubtful run of a headline stands for the known name that it begins with. */
static gboolean
find_known (const NameFinder *self,
            Candidate        *candidate)
{
  for (guint end = candidate->name.end; end > candidate->name.first; end--)
    {
      g_autofree char *surface = dup_surface (self, candidate->name.first, end);
      gpointer known = NULL;

      if (!g_hash_table_lookup_extended (self->known, surface, NULL, &known))
        continue;

      candidate->name.end = end;
      if (candidate->strength < GPOINTER_TO_UINT (known) % 4)
        candidate->name.kind = GPOINTER_TO_UINT (known) / 4;
      return TRUE;
    }

  return FALSE;
}

static void
keep_names (NameFinder        *self,
            EntenteAnnotation *annotation)
{
  GArray *names = g_array_new (FALSE, FALSE, sizeof (EntenteName));

  for (guint i = 0; i < self->candidates->len; i++)
    {
      Candidate *candidate = &g_array_index (self->candidates, Candidate, i);

      if (candidate->strength == STRENGTH_SURE && !candidate->doubtful)
        g_array_append_val (names, candidate->name);
      else if (find_known (self, candidate))
        g_array_append_val (names, candidate->name);
    }

  annotation->n_names = names->len;
  annotation->names = (EntenteName *) (gpointer) g_array_free (names, FALSE);
}

/**
 * entente_names_find:
 * @text: the document's text
 * @annotation: an annotation with tokens, whose lemmas are lower-case and
 *   interned, and sentences; its names are set
 * @cancellable: (nullable): where it stops early, with some names missing
 *
 * Finds the proper names of a document.
 */
void
entente_names_find (const char        *text,
                    EntenteAnnotation *annotation,
                    GCancellable      *cancellable)
{
  NameFinder self = { .text = text, .annotation = annotation, .tokens = annotation->tokens };

  g_return_if_fail (text != NULL);
  g_return_if_fail (annotation != NULL);

  self.inside = g_hash_table_new (NULL, NULL);
  self.lower = g_hash_table_new (NULL, NULL);
  self.known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self.candidates = g_array_new (FALSE, FALSE, sizeof (Candidate));

  collect_evidence (&self);
  for (guint i = 0; i < annotation->n_sentences && !g_cancellable_is_cancelled (cancellable); i++)
    read_sentence (&self, i);

  learn_short_names (&self);
  learn_surnames (&self);
  keep_names (&self, annotation);

  g_hash_table_unref (self.inside);
  g_hash_table_unref (self.lower);
  g_hash_table_unref (self.known);
  g_array_unref (self.candidates);
}
