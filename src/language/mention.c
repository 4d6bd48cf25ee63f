/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/mention.h"

#include "language/lexicon.h"
#include "language/token.h"

#include <string.h>

/* Names are mentions, and so are "he" and "she" where only one person can be
 * meant: one alone is named in the two sentences before and in this one so
 * far. A pronoun that is part of a quotation is left open, as it is the
 * speaker's word.
 */

/* How many sentences before its own a pronoun may reach back. */
#define REACH 2

typedef struct
{
  const char *text;
  EntenteAnnotation *annotation;
  GArray *mentions;
  gboolean quoted;
} MentionFinder;

static const EntenteName *
get_person (const MentionFinder  *self,
            const EntenteMention *mention)
{
  const EntenteName *name = mention->name < 0 ? NULL : &self->annotation->names[mention->name];

  return name != NULL && name->kind == ENTENTE_NAME_PERSON ? name : NULL;
}

static void
add_name (MentionFinder *self,
          guint          index)
{
  const EntenteName *name = &self->annotation->names[index];
  EntenteMention mention = {
    .first = name->first,
    .end = name->end,
    .head = name->end - 1,
    .chain = ENTENTE_NO_CHAIN,
    .name = (gint32) index,
    .form = ENTENTE_FORM_NAME,
  };

  g_array_append_val (self->mentions, mention);
}

/* "m" for "he", "f" for "she", NULL for any other word. */
static const char *
get_gender_of_pronoun (const char *lower)
{
  static const char * const male[] = { "he", "him", "his", "himself", NULL };
  static const char * const female[] = { "she", "her", "hers", "herself", NULL };

  return g_strv_contains (male, lower) ? "m" : g_strv_contains (female, lower) ? "f" : NULL;
}

static gboolean
may_have_gender (const MentionFinder *self,
                 const EntenteName   *person,
                 const char          *gender)
{
  EntenteSpan span = self->annotation->tokens[person->first].span;
  const EntenteLexicon *names = entente_lexicon_get (ENTENTE_LEXICON_FIRST_NAMES);
  const char * const *row = entente_lexicon_lookup_n (names, self->text + span.start,
                                                      entente_span_length (span));

  return row == NULL || g_str_equal (row[1], gender);
}

/* Whether two names may be one person's: they end in one word. */
static gboolean
may_be_one (const MentionFinder *self,
            const EntenteName   *a,
            const EntenteName   *b)
{
  return g_str_equal (self->annotation->tokens[a->end - 1].lemma,
                      self->annotation->tokens[b->end - 1].lemma);
}

/* The last mention of the one person that a pronoun at @token can mean. */
static EntenteMention *
find_antecedent (const MentionFinder *self,
                 guint                token,
                 const char          *gender)
{
  guint sentence = self->annotation->tokens[token].sentence;
  EntenteMention *found = NULL;

  for (guint i = self->mentions->len; i-- > 0;)
    {
      EntenteMention *mention = &g_array_index (self->mentions, EntenteMention, i);
      const EntenteName *person = get_person (self, mention);

      if (self->annotation->tokens[mention->first].sentence + REACH < sentence)
        break;

      if (person == NULL || !may_have_gender (self, person, gender))
        continue;

      if (found != NULL && !may_be_one (self, get_person (self, found), person))
        return NULL;

      if (found == NULL)
        found = mention;
    }

  return found;
}

static void
add_pronoun (MentionFinder *self,
             guint          token,
             const char    *gender)
{
  EntenteMention *antecedent = find_antecedent (self, token, gender);
  EntenteMention mention = { token, token + 1, token, ENTENTE_NO_CHAIN, -1, ENTENTE_FORM_PRONOUN };

  if (antecedent == NULL)
    return;

  if (antecedent->chain == ENTENTE_NO_CHAIN)
    antecedent->chain = (gint32) self->annotation->n_chains++;

  mention.chain = antecedent->chain;
  g_array_append_val (self->mentions, mention);
}

static void
read_token (MentionFinder *self,
            guint          token)
{
  gunichar c = g_utf8_get_char (self->text + self->annotation->tokens[token].span.start);
  g_autofree char *lower = NULL;
  const char *gender = NULL;

  if (c == 0x201C || c == 0x201D || c == '"')
    self->quoted = c == 0x201C || (c == '"' && !self->quoted);

  if (self->quoted || self->annotation->tokens[token].upos != ENTENTE_UPOS_PRON)
    return;

  lower = entente_token_dup_lower (self->text, &self->annotation->tokens[token]);
  gender = get_gender_of_pronoun (lower);

  if (gender != NULL)
    add_pronoun (self, token, gender);
}

/**
 * entente_mentions_find:
 * @text: the document's text
 * @annotation: an annotation with tokens, parts of speech, sentences and
 *   names; its mentions are set
 *
 * Finds the mentions of a document: its names, and the pronouns that are sure
 * to mean a person named just before.
 */
void
entente_mentions_find (const char        *text,
                       EntenteAnnotation *annotation)
{
  MentionFinder self = { .text = text, .annotation = annotation };
  guint name = 0;

  g_return_if_fail (text != NULL);
  g_return_if_fail (annotation != NULL);

  self.mentions = g_array_new (FALSE, FALSE, sizeof (EntenteMention));

  for (guint i = 0; i < annotation->n_tokens; i++)
    {
      if (i > 0 && annotation->sentences[annotation->tokens[i].sentence].block
                   != annotation->sentences[annotation->tokens[i - 1].sentence].block)
        self.quoted = FALSE;

      if (name < annotation->n_names && annotation->names[name].first == i)
        {
          add_name (&self, name);
          i = annotation->names[name++].end - 1;
        }
      else
        {
          read_token (&self, i);
        }
    }

  annotation->n_mentions = self.mentions->len;
  annotation->mentions = (EntenteMention *) (gpointer) g_array_free (self.mentions, FALSE);
}
