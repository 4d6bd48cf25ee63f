/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/name.h"

#include "language/gazetteer.h"
#include "language/name-private.h"
#include "language/title.h"

#include <string.h>

/* Names by rules: runs of capitalized words, cut at what the fact tables and
 * the titles know, with a kind by their parts and their surroundings. A second
 * look then settles by the whole document what a single place leaves open:
 * words that begin a sentence, headlines, surnames.
 */

/**
 * Candidate:
 * @doubtful: whether the capital may come from its place alone; such a one
 *   stands only if the rest of the document has the same name
 */
typedef struct
{
  EntenteName name;
  EntenteNameStrength strength;
  gboolean doubtful;
} Candidate;

static gboolean
may_begin (const EntenteNameFinder *self,
           guint                    token)
{
  return is_capital (self, token) && !is_mark (self, token, "i")
         && !is_calendar_word (self, token);
}

/* Words that no name begins with, but for those that the fact tables list. */
static gboolean
is_function_word (const EntenteNameFinder *self,
                  guint                    token)
{
  static const char * const classes[] = {
    "DET", "PRON", "ADP", "CCONJ", "SCONJ", "AUX", "ADV", "NUM", "PART", NULL
  };
  EntenteWord word;
  g_autofree char *likeliest = NULL;

  if (entente_token_is_upper (self->text, &self->tokens[token])
      || !entente_word_find (self->tokens[token].lemma, &word))
    return FALSE;

  likeliest = g_strndup (word.classes, strcspn (word.classes, " "));

  return g_strv_contains (classes, likeliest);
}

static char *
dup_surface (const EntenteNameFinder *self,
             guint                    first,
             guint                    end)
{
  EntenteSpan span = { self->tokens[first].span.start, self->tokens[end - 1].span.end };

  return g_strndup (self->text + span.start, entente_span_length (span));
}

/* Evidence from the whole document. */

static gboolean
is_in_title (const EntenteNameFinder *self,
             guint                    token)
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
is_all_capitalized (const EntenteNameFinder *self)
{
  guint n_words = 0;

  for (guint i = self->first; i < self->end; i++)
    {
      if (entente_span_length (self->tokens[i].span) < 4
          || !entente_token_is_word (self->text, &self->tokens[i]))
        continue;

      if (!is_capital (self, i))
        return FALSE;

      n_words++;
    }

  return n_words >= 4 && entente_token_is_word (self->text, &self->tokens[self->end - 1]);
}

/* Whether even common words are capitalized, as in a headline. */
static gboolean
is_title_case (const EntenteNameFinder *self)
{
  guint n_capital = 0;
  guint n_common = 0;

  for (guint i = self->first + 1; i < self->end; i++)
    {
      if (entente_span_length (self->tokens[i].span) < 4 || !is_common (self, i)
          || get_head (self, i) != NULL
          || is_in_title (self, i))
        continue;

      n_common++;
      n_capital += is_capital (self, i);
    }

  return (n_common >= 2 && n_capital * 10 >= n_common * 7) || is_all_capitalized (self);
}

static guint
find_first_word (const EntenteNameFinder *self)
{
  guint i = self->first;

  while (i + 1 < self->end && !entente_token_is_word (self->text, &self->tokens[i]))
    i++;

  return i;
}

static void
enter_sentence (EntenteNameFinder *self,
                guint              sentence)
{
  self->first = self->annotation->sentences[sentence].first;
  self->end = self->annotation->sentences[sentence].end;
  self->title_case = is_title_case (self);
}

static void
collect_evidence (EntenteNameFinder *self)
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
          else if (i > first && !self->title_case && !is_mark (self, i - 1, "\"")
                   && !is_mark (self, i - 1, ":"))
            g_hash_table_add (self->inside, word);
        }
    }
}

static gboolean
has_evidence (const EntenteNameFinder *self,
              guint                    token)
{
  gconstpointer word = self->tokens[token].lemma;

  return g_hash_table_contains (self->inside, word) && !g_hash_table_contains (self->lower, word);
}

/* Cutting a run into names. */

static void
add_candidate (EntenteNameFinder  *self,
               guint               first,
               guint               end,
               EntenteNameKind     kind,
               EntenteNameStrength strength,
               gboolean            doubtful)
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
is_title_at (const EntenteNameFinder *self,
             guint                    first,
             guint                    at,
             guint                    end)
{
  guint n_tokens = entente_title_match (self->annotation, self->text, at, end, NULL);

  if (n_tokens == 0 || (at > first && (is_first_name (self, at - 1) || !is_capital (self, at - 1))))
    return FALSE;

  return !(at > first && n_tokens == 1 && at + 1 == end && end - first <= 3
           && get_head (self, at) != NULL);
}

static guint
find_name_end (const EntenteNameFinder *self,
               guint                    first,
               guint                    end)
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
is_behind_country (const EntenteNameFinder *self,
                   guint                    first)
{
  return first >= self->first + 2 && is_mark (self, first - 1, "-")
         && entente_gazetteer_match (self->annotation, self->text, first - 2, first - 1).is_country;
}

static gboolean
is_public (const char *sub_kind)
{
  static const char * const public[] = {
    "government body", "legislature", "armed force", NULL
  };

  return g_strv_contains (public, sub_kind);
}

/* "US State Department" is one name, "US Patriot" and "Japanese Army" two. */
static gboolean
is_part_of_longer (const EntenteNameFinder *self,
                   EntenteGazetteerMatch    match,
                   guint                    first,
                   guint                    end)
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

  return entente_name_find_kind_by_head (self, next, name_end, &kind)
         && kind == ENTENTE_NAME_ORGANIZATION && !match.is_country;
}

static guint
add_name_at (EntenteNameFinder *self,
             guint              first,
             guint              end,
             gboolean           doubtful)
{
  EntenteGazetteerMatch match = entente_gazetteer_match (self->annotation, self->text, first, end);
  EntenteNameKind kind = match.kind;
  EntenteNameStrength strength = ENTENTE_NAME_SURE;
  guint name_end = first + match.n_tokens;

  if (match.n_tokens == 0 || is_part_of_longer (self, match, first, end))
    {
      name_end = find_name_end (self, first, end);
      kind = entente_name_find_kind (self, first, name_end, &strength);
      doubtful = doubtful
                 && !(kind == ENTENTE_NAME_PERSON && name_end - first > 1
                      && is_first_name (self, first)
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
is_behind_organization_noun (const EntenteNameFinder *self,
                             guint                    token)
{
  return token > self->first && is_organization_noun (self, token - 1);
}

/* Whether a run's first word is none of a name wherever it stands: no common
 * word alone is one, whatever its capital.
 */
static gboolean
is_never_first (const EntenteNameFinder *self,
                guint                    first,
                guint                    end)
{
  static const char * const epithets[] = {
    "former", "current", "outgoing", "incoming", "retired", "longtime", "senior", "rival",
    "fellow", "late", "leading", "top", "veteran", "several", NULL
  };
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
is_dropped (const EntenteNameFinder *self,
            guint                    first,
            guint                    end)
{
  EntenteNameKind kind = ENTENTE_NAME_MISCELLANEOUS;

  if (!is_common (self, first) || has_evidence (self, first))
    return FALSE;

  if (entente_gazetteer_match (self->annotation, self->text, first, end).n_tokens
      > (entente_token_is_upper (self->text, &self->tokens[first]) ? 0 : 1))
    return FALSE;

  return self->title_case || end - first == 1
         || !entente_name_find_kind_by_head (self, first, end, &kind)
         || kind != ENTENTE_NAME_ORGANIZATION;
}

/* A word that is not known and has a verb or "'s" behind it is a name even if
 * it begins the sentence.
 */
static gboolean
is_subject (const EntenteNameFinder *self,
            guint                    token)
{
  EntenteWord word;
  guint next = token + 1;

  if (next == self->end || is_common (self, token)
      || g_hash_table_contains (self->lower, self->tokens[token].lemma))
    return FALSE;

  if (entente_token_is_possessive (self->text, &self->tokens[next]))
    return TRUE;

  return entente_word_find (self->tokens[next].lemma, &word) && g_str_equal (word.classes, "VERB")
         && word.features & (ENTENTE_FEATURE_PAST | ENTENTE_FEATURE_PRESENT);
}

static void
read_run (EntenteNameFinder *self,
          guint              first,
          guint              end,
          gboolean           initial)
{
  while (first < end)
    {
      guint n_title = entente_title_match (self->annotation, self->text, first, end, NULL);
      gboolean unsure = initial || self->title_case;

      initial = FALSE;

      if (!is_capital (self, first))
        first++;
      else if (n_title > 0
               && entente_gazetteer_match (self->annotation, self->text, first,
                                           end).n_tokens <= n_title)
        first += n_title;
      else if (is_never_first (self, first, end) || (unsure && is_dropped (self, first, end)))
        first++;
      else
        first = add_name_at (self, first, end,
                             unsure && !has_evidence (self, first)
                             && (self->title_case
                                 || (end - first == 1 && !is_subject (self, first))));
    }
}

static void
read_sentence (EntenteNameFinder *self,
               guint              sentence)
{
  guint first_word = 0;

  enter_sentence (self, sentence);
  first_word = find_first_word (self);

  for (guint i = first_word; i < self->end;)
    {
      guint end = i + 1;

      if (may_begin (self, i))
        {
          end = entente_name_find_run_end (self, i);
          read_run (self, i, end, i == first_word);
        }

      i = end;
    }
}

/* The second look. */

static gboolean
is_known_organization (const EntenteNameFinder *self,
                       guint                    token)
{
  g_autofree char *surface = dup_surface (self, token, token + 1);

  return g_hash_table_lookup (self->known, surface)
         == GUINT_TO_POINTER (ENTENTE_NAME_ORGANIZATION * 4 + ENTENTE_NAME_SURE);
}

/* "Acme" alone is what "Acme Motors" is. */
static void
learn_short_names (EntenteNameFinder *self)
{
  for (guint i = 0; i < self->candidates->len; i++)
    {
      const Candidate *candidate = &g_array_index (self->candidates, Candidate, i);
      guint first = candidate->name.first;
      g_autofree char *surface = dup_surface (self, first, first + 1);

      if (candidate->name.kind != ENTENTE_NAME_ORGANIZATION || candidate->doubtful
          || candidate->name.end == first + 1 || candidate->strength != ENTENTE_NAME_SURE
          || is_common (self, first) || is_first_name (self, first)
          || entente_gazetteer_match (self->annotation, self->text, first, first + 1).n_tokens > 0
          || GPOINTER_TO_UINT (g_hash_table_lookup (self->known, surface)) % 4 == ENTENTE_NAME_SURE)
        continue;

      g_hash_table_replace (self->known, g_steal_pointer (&surface),
                            GUINT_TO_POINTER (ENTENTE_NAME_ORGANIZATION * 4 + ENTENTE_NAME_SURE));
    }
}

/* A word that is sure to be an organization's makes the longer name one too. */
static void
learn_surnames (EntenteNameFinder *self)
{
  for (guint i = 0; i < self->candidates->len; i++)
    {
      Candidate *candidate = &g_array_index (self->candidates, Candidate, i);
      guint last = candidate->name.end - 1;

      if (candidate->doubtful || candidate->name.kind != ENTENTE_NAME_PERSON
          || last == candidate->name.first)
        continue;

      if (candidate->strength < ENTENTE_NAME_SURE
          && is_known_organization (self, candidate->name.first))
        {
          candidate->name.kind = ENTENTE_NAME_ORGANIZATION;
          candidate->strength = ENTENTE_NAME_SURE;
          continue;
        }

      g_hash_table_replace (self->known, dup_surface (self, last, last + 1),
                            GUINT_TO_POINTER (ENTENTE_NAME_PERSON * 4 + ENTENTE_NAME_SURE));
      if (!is_first_name (self, candidate->name.first))
        g_hash_table_replace (self->known,
                              dup_surface (self, candidate->name.first, candidate->name.first + 1),
                              GUINT_TO_POINTER (ENTENTE_NAME_PERSON * 4 + ENTENTE_NAME_SURE));
    }
}

/* A doubtful run of a headline stands for the known name that it begins with. */
static gboolean
find_known (const EntenteNameFinder *self,
            Candidate               *candidate)
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
keep_names (EntenteNameFinder *self,
            EntenteAnnotation *annotation)
{
  GArray *names = g_array_new (FALSE, FALSE, sizeof (EntenteName));

  for (guint i = 0; i < self->candidates->len; i++)
    {
      Candidate *candidate = &g_array_index (self->candidates, Candidate, i);

      if (candidate->strength == ENTENTE_NAME_SURE && !candidate->doubtful)
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
  EntenteNameFinder self = { .text = text, .annotation = annotation, .tokens = annotation->tokens };

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
