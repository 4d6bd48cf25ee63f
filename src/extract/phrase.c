/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/phrase.h"

#include "language/title.h"
#include "language/token.h"

/* Nouns that act for the country or organization that owns them: "Japanese
 * officials", "the French government". People's titles do so too.
 */
static const char * const acting_nouns[] = {
  "government", "authority", "authorities", "administration", "regime", "side", "military",
  "army", "force", "troop", "navy", "police", "delegation", "court",
  "parliament", "cabinet", "leadership", "official", "leader", "lawmaker", "soldier",
  "warplane", "warship", "jet", "missile", "drone", "fighter", "diplomat", "prosecutor",
  "team", "people", "rebel", "militant", "counterpart", "intelligence", "chief", NULL
};

static const EntenteToken *
get_token (const EntentePhrases *self,
           guint                 token)
{
  return &self->extraction->annotation->tokens[token];
}

static gboolean
is (const EntentePhrases *self,
    guint                 token,
    const char           *word)
{
  return entente_extraction_is (self->extraction, token, word);
}

/* Reading a row of phrases. */

static gboolean
is_opener (const EntentePhrases *self,
           guint                 token)
{
  static const char * const words[] = {
    "that", "which", "who", "whom", "whose", "what", "where", "when", "why", "how",
    "whether", "if", "because", "although", "though", "while", "unless", "whereas",
    "since", "until", "as", NULL
  };

  return get_token (self, token)->upos != ENTENTE_UPOS_PROPN
         && g_strv_contains (words, get_token (self, token)->lemma);
}

static gboolean
is_hyphen_inside (const EntentePhrases *self,
                  guint                 token)
{
  return token + 1 < self->sentence->end && token > self->sentence->first
         && (is (self, token, "-") || is (self, token, "\u2013"))
         && get_token (self, token)->span.start == get_token (self, token - 1)->span.end
         && get_token (self, token)->span.end == get_token (self, token + 1)->span.start;
}

static gboolean
is_negation (const EntentePhrases *self,
             guint                 token)
{
  return is (self, token, "not") || is (self, token, "n't") || is (self, token, "n\u2019t");
}

static gboolean
is_verbal (const EntentePhrases *self,
           guint                 token)
{
  EntenteUpos upos = (EntenteUpos) get_token (self, token)->upos;

  return upos == ENTENTE_UPOS_VERB || upos == ENTENTE_UPOS_AUX || is_negation (self, token);
}

static gboolean
is_nominal (const EntentePhrases *self,
            guint                 token)
{
  switch (get_token (self, token)->upos)
    {
    case ENTENTE_UPOS_DET:
    case ENTENTE_UPOS_ADJ:
    case ENTENTE_UPOS_NOUN:
    case ENTENTE_UPOS_NUM:
    case ENTENTE_UPOS_PRON:
    case ENTENTE_UPOS_PROPN:
    case ENTENTE_UPOS_X:
    case ENTENTE_UPOS_UNKNOWN:
      return TRUE;
    case ENTENTE_UPOS_PART:
      return entente_token_is_possessive (self->extraction->text, get_token (self, token));
    default:
      return is_hyphen_inside (self, token);
    }
}

/* One past a part of a noun phrase: a name is never cut in two, nor a title
 * before a name ("Secretary of State Ann Bell").
 */
static guint
skip_part (const EntentePhrases *self,
           guint                 token)
{
  const EntenteMention *mention = entente_extraction_get_mention (self->extraction, token);
  guint title = 0;

  if (mention != NULL)
    return mention->end;

  title = entente_title_match (self->extraction->annotation, self->extraction->text, token,
                               self->sentence->end, NULL);
  if (title > 1 && token + title < self->sentence->end
      && entente_extraction_get_mention (self->extraction, token + title) != NULL)
    return token + title;

  return token + 1;
}

/* Whether a word of [first, token) hangs on @token or on what follows it. */
static gboolean
hangs_on_next (const EntentePhrases *self,
               guint                 first,
               guint                 token)
{
  for (guint i = first; i < token; i++)
    {
      if (get_token (self, i)->head >= (gint32) token)
        return TRUE;
    }

  return FALSE;
}

/* Whether the words from @token on hang on a word of [first, token). */
static gboolean
hangs_on_before (const EntentePhrases *self,
                 guint                 first,
                 guint                 token)
{
  gint32 head = get_token (self, token)->head;

  while (head > (gint32) token)
    head = get_token (self, (guint) head)->head;

  return head >= (gint32) first && head < (gint32) token;
}

/* In "visited Rome last week" the parse parts what stands side by side. */
static gboolean
is_joined (const EntentePhrases *self,
           guint                 first,
           guint                 token)
{
  return hangs_on_next (self, first, token) || hangs_on_before (self, first, token);
}

static guint
find_noun_end (const EntentePhrases *self,
               guint                 first)
{
  guint i = skip_part (self, first);

  while (i < self->sentence->end && is_nominal (self, i)
         && !((get_token (self, i)->upos == ENTENTE_UPOS_DET
               || get_token (self, i)->upos == ENTENTE_UPOS_PRON)
              && get_token (self, i - 1)->upos != ENTENTE_UPOS_DET)
         && !is_opener (self, i) && is_joined (self, first, i))
    {
      i = skip_part (self, i);
    }

  return i;
}

static guint
find_verb_end (const EntentePhrases *self,
               guint                 first,
               guint                *head)
{
  guint i = first;

  *head = first;
  while (i < self->sentence->end
         && (is_verbal (self, i) || get_token (self, i)->upos == ENTENTE_UPOS_ADV))
    {
      if (get_token (self, i)->upos == ENTENTE_UPOS_VERB)
        {
          *head = i;
          return i + 1;
        }

      if (get_token (self, i)->upos == ENTENTE_UPOS_AUX)
        *head = i;

      i++;
    }

  return *head + 1;
}

static EntentePhraseKind
get_mark_kind (const EntentePhrases *self,
               guint                 token)
{
  if (is (self, token, ","))
    return ENTENTE_PHRASE_COMMA;

  return get_token (self, token)->upos == ENTENTE_UPOS_CCONJ ? ENTENTE_PHRASE_CONJUNCTION
         : ENTENTE_PHRASE_MARK;
}

static EntentePhrase
read_phrase (const EntentePhrases *self,
             guint                 first)
{
  EntentePhrase phrase = { .first = first, .end = first + 1, .head = first };
  EntenteUpos upos = (EntenteUpos) get_token (self, first)->upos;

  if (is_opener (self, first))
    phrase.kind = ENTENTE_PHRASE_OPENER;
  else if (is_verbal (self, first))
    {
      phrase.kind = ENTENTE_PHRASE_VERB;
      phrase.end = find_verb_end (self, first, &phrase.head);
    }
  else if (is_nominal (self, first))
    {
      phrase.kind = ENTENTE_PHRASE_NOUN;
      phrase.end = find_noun_end (self, first);
      phrase.head = phrase.end - 1;
    }
  else if (upos == ENTENTE_UPOS_ADP || upos == ENTENTE_UPOS_SCONJ || upos == ENTENTE_UPOS_ADV
           || upos == ENTENTE_UPOS_PART)
    phrase.kind = ENTENTE_PHRASE_PREPOSITION;
  else
    phrase.kind = get_mark_kind (self, first);

  return phrase;
}

/**
 * entente_phrases_read:
 * @self: phrases, whose extraction and items are set
 * @sentence: the sentence to read
 *
 * Cuts a sentence into phrases. Adverbs that stand apart are left out.
 */
void
entente_phrases_read (EntentePhrases        *self,
                      const EntenteSentence *sentence)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (sentence != NULL);

  self->sentence = sentence;
  g_array_set_size (self->items, 0);

  for (guint i = sentence->first; i < sentence->end;)
    {
      EntentePhrase phrase = read_phrase (self, i);

      i = phrase.end;
      if (phrase.kind != ENTENTE_PHRASE_PREPOSITION
          || get_token (self, phrase.head)->upos != ENTENTE_UPOS_ADV)
        g_array_append_val (self->items, phrase);
    }
}

/**
 * entente_phrases_get:
 * @self: phrases
 * @index: index of a phrase
 *
 * Gets a phrase.
 *
 * Returns: (transfer none): the phrase
 */
const EntentePhrase *
entente_phrases_get (const EntentePhrases *self,
                     guint                 index)
{
  g_return_val_if_fail (index < self->items->len, NULL);

  return &g_array_index (self->items, EntentePhrase, index);
}

/**
 * entente_phrases_is:
 * @self: phrases
 * @index: index of a phrase, also one past the last
 * @kind: a kind
 *
 * Checks whether there is a phrase of a certain kind at @index.
 *
 * Returns: whether there is
 */
gboolean
entente_phrases_is (const EntentePhrases *self,
                    guint                 index,
                    EntentePhraseKind     kind)
{
  return index < self->items->len && entente_phrases_get (self, index)->kind == kind;
}

/**
 * entente_phrases_is_verb:
 * @index: index of a phrase, also one past the last
 *
 * Returns: whether there is a verb at @index
 */
gboolean
entente_phrases_is_verb (const EntentePhrases *self,
                         guint                 index)
{
  return entente_phrases_is (self, index, ENTENTE_PHRASE_VERB);
}

/**
 * entente_phrases_is_word:
 * @index: index of a phrase, also one past the last
 * @word: a word in lower case
 *
 * Returns: whether the head of the phrase at @index is @word
 */
gboolean
entente_phrases_is_word (const EntentePhrases *self,
                         guint                 index,
                         const char           *word)
{
  return index < self->items->len
         && entente_extraction_is (self->extraction, entente_phrases_get (self, index)->head, word);
}

/**
 * entente_phrases_get_features:
 * @index: index of a phrase
 *
 * Returns: the #EntenteFeatures of the phrase's head
 */
guint
entente_phrases_get_features (const EntentePhrases *self,
                              guint                 index)
{
  return self->extraction->annotation->tokens[entente_phrases_get (self, index)->head].features;
}

/* Who a phrase stands for. */

static gboolean
acts_for_owner (const EntentePhrases *self,
                const EntentePhrase  *phrase)
{
  if (g_strv_contains (acting_nouns, get_token (self, phrase->head)->lemma))
    return TRUE;

  return entente_title_match (self->extraction->annotation, self->extraction->text, phrase->head,
                              phrase->end, NULL) > 0;
}

/**
 * entente_phrases_get_owner:
 * @self: phrases
 * @index: index of a noun phrase
 *
 * Gets the actor that the phrase's noun belongs to: "Japan's war", "Japanese
 * rules", "the US-led war".
 *
 * Returns: the argument; its actor is %ENTENTE_NO_ACTOR where there is none
 */
EntenteArgument
entente_phrases_get_owner (const EntentePhrases *self,
                           guint                 index)
{
  const EntentePhrase *phrase = entente_phrases_get (self, index);
  EntenteArgument none = { .actor = ENTENTE_NO_ACTOR };

  for (guint i = phrase->head; i-- > phrase->first;)
    {
      EntenteArgument argument = entente_extraction_get_argument (self->extraction, i);

      if (argument.actor == ENTENTE_NO_ACTOR
          || argument.actor == entente_extraction_get_actor (self->extraction, phrase->head))
        continue;

      return argument;
    }

  return none;
}

static gboolean
is_followed_by_of (const EntentePhrases *self,
                   guint                 index)
{
  return entente_phrases_is (self, index + 1, ENTENTE_PHRASE_PREPOSITION)
         && entente_phrases_is (self, index + 2, ENTENTE_PHRASE_NOUN)
         && is (self, entente_phrases_get (self, index + 1)->head, "of");
}

/* "her counterpart, Ann Bell,", "the mayor of Rome, Ann Bell,": the name behind
 * the comma says who it is.
 */
static EntenteArgument
get_apposition (const EntentePhrases *self,
                guint                 index)
{
  EntenteArgument none = { .actor = ENTENTE_NO_ACTOR };
  EntenteArgument argument = none;
  guint comma = is_followed_by_of (self, index) ? index + 3 : index + 1;
  guint behind = comma + 2;

  if (!entente_phrases_is (self, comma, ENTENTE_PHRASE_COMMA)
      || !entente_phrases_is (self, comma + 1, ENTENTE_PHRASE_NOUN))
    return none;

  if (behind < self->items->len && !entente_phrases_is (self, behind, ENTENTE_PHRASE_COMMA)
      && !entente_phrases_is (self, behind, ENTENTE_PHRASE_MARK))
    return none;

  argument = entente_extraction_get_argument (self->extraction,
                                              entente_phrases_get (self, comma + 1)->head);
  if (argument.actor == ENTENTE_NO_ACTOR
      || entente_extraction_lookup (self->extraction, argument.actor)->kind != ENTENTE_ACTOR_PERSON)
    return none;

  return argument;
}

/**
 * entente_phrases_get_argument:
 * @self: phrases
 * @index: index of a noun phrase
 *
 * Gets the actor that a phrase stands for: the one it names, or the one that
 * its noun acts for ("Japanese officials", "the president of France").
 *
 * Returns: the argument; its actor is %ENTENTE_NO_ACTOR where there is none
 */
EntenteArgument
entente_phrases_get_argument (const EntentePhrases *self,
                              guint                 index)
{
  const EntentePhrase *phrase = entente_phrases_get (self, index);
  EntenteArgument argument = entente_extraction_get_argument (self->extraction, phrase->head);

  if (argument.actor != ENTENTE_NO_ACTOR)
    return argument;

  argument = get_apposition (self, index);
  if (argument.actor != ENTENTE_NO_ACTOR || !acts_for_owner (self, phrase))
    return argument;

  argument = entente_phrases_get_owner (self, index);
  if (argument.actor == ENTENTE_NO_ACTOR
      && entente_phrases_is (self, index + 1, ENTENTE_PHRASE_PREPOSITION)
      && entente_phrases_is (self, index + 2, ENTENTE_PHRASE_NOUN)
      && (is (self, phrase->end, "of") || is (self, phrase->end, "for")))
    {
      argument = entente_extraction_get_argument (self->extraction,
                                                  entente_phrases_get (self, index + 2)->head);
    }

  return argument;
}

/* Whether a list that has come to the comma at @index goes on to its "and". */
static gboolean
is_list_comma (const EntentePhrases *self,
               guint                 index)
{
  while (entente_phrases_is (self, index, ENTENTE_PHRASE_COMMA)
         && entente_phrases_is (self, index + 1, ENTENTE_PHRASE_NOUN))
    index += 2;

  if (entente_phrases_is (self, index, ENTENTE_PHRASE_COMMA))
    index++;

  return entente_phrases_is (self, index, ENTENTE_PHRASE_CONJUNCTION)
         && entente_phrases_is (self, index + 1, ENTENTE_PHRASE_NOUN);
}

/* A headline has "China, Russia" for "China and Russia": at its end, and both
 * of one kind.
 */
static gboolean
is_headline_comma (const EntentePhrases *self,
                   guint                 index)
{
  gint before = index > 0 && entente_phrases_is (self, index - 1, ENTENTE_PHRASE_NOUN)
                ? entente_extraction_get_actor (self->extraction,
                                                entente_phrases_get (self, index - 1)->head)
                : ENTENTE_NO_ACTOR;
  gint behind = entente_phrases_is (self, index + 1, ENTENTE_PHRASE_NOUN)
                && (index + 2 == self->items->len
                    || entente_phrases_is (self, index + 2, ENTENTE_PHRASE_MARK))
                ? entente_extraction_get_actor (self->extraction,
                                                entente_phrases_get (self, index + 1)->head)
                : ENTENTE_NO_ACTOR;

  return before != ENTENTE_NO_ACTOR && behind != ENTENTE_NO_ACTOR
         && entente_extraction_lookup (self->extraction, before)->kind == ENTENTE_ACTOR_PLACE
         && entente_extraction_lookup (self->extraction, behind)->kind == ENTENTE_ACTOR_PLACE;
}

/* "projects like AUKUS", "countries such as Norway and Chad": the examples
 * stand for the noun.
 */
static guint
find_examples (const EntentePhrases *self,
               guint                 index)
{
  guint next = index + 1;

  if (!entente_phrases_is (self, next, ENTENTE_PHRASE_PREPOSITION))
    return 0;

  if (!is (self, entente_phrases_get (self, next)->head, "like")
      && !is (self, entente_phrases_get (self, next)->head, "including"))
    return 0;

  return entente_phrases_is (self, next + 1, ENTENTE_PHRASE_NOUN) ? next + 1 : 0;
}

/* "thanked A, and B left": B is the subject of its own verb. */
static gboolean
begins_clause (const EntentePhrases *self,
               guint                 index)
{
  const EntenteToken *verb = NULL;

  if (!entente_phrases_is (self, index + 1, ENTENTE_PHRASE_VERB))
    return FALSE;

  verb = get_token (self, entente_phrases_get (self, index + 1)->head);

  return !entente_token_is_ing_form (verb) && !(verb->features & ENTENTE_FEATURE_PASSIVE);
}

/**
 * entente_phrases_add_group:
 * @self: phrases
 * @index: index of a noun phrase
 * @arguments: (element-type EntenteArgument): where to append them
 *
 * Collects the actors of a noun phrase and of those that "and", or commas
 * before an "and", join to it.
 *
 * Returns: index of the phrase behind the group
 */
guint
entente_phrases_add_group (const EntentePhrases *self,
                           guint                 index,
                           GArray               *arguments)
{
  gboolean governed = index > 0 && entente_phrases_is (self, index - 1, ENTENTE_PHRASE_VERB);
  gboolean listed = FALSE;

  while (TRUE)
    {
      EntenteArgument argument = entente_phrases_get_argument (self, index);
      guint next = index + 1;
      guint examples = find_examples (self, index);

      if (argument.actor != ENTENTE_NO_ACTOR)
        g_array_append_val (arguments, argument);

      if (argument.actor == ENTENTE_NO_ACTOR && examples > 0)
        {
          index = examples;
          continue;
        }

      if (entente_phrases_is (self, next, ENTENTE_PHRASE_COMMA)
          && (is_list_comma (self, next) || is_headline_comma (self, next))
          && (listed || !entente_phrases_is (self, next + 1, ENTENTE_PHRASE_CONJUNCTION)))
        {
          listed = TRUE;
          next++;
        }

      if (entente_phrases_is (self, next, ENTENTE_PHRASE_CONJUNCTION))
        next++;

      if (next == index + 1 || !entente_phrases_is (self, next, ENTENTE_PHRASE_NOUN)
          || (governed && begins_clause (self, next)))
        return index + 1;

      index = next;
    }
}

/**
 * entente_phrases_find_group:
 * @self: phrases
 * @index: index of a noun phrase
 *
 * Finds where the group begins that ends with a noun phrase.
 *
 * Returns: index of the group's first noun phrase
 */
guint
entente_phrases_find_group (const EntentePhrases *self,
                            guint                 index)
{
  guint i = index;

  if (i >= 2 && entente_phrases_is (self, i - 1, ENTENTE_PHRASE_CONJUNCTION))
    {
      guint before = entente_phrases_is (self, i - 2, ENTENTE_PHRASE_COMMA) && i >= 3 ? i - 3
                     : i - 2;

      if (!entente_phrases_is (self, before, ENTENTE_PHRASE_NOUN))
        return index;

      i = before;
      while (i >= 2 && entente_phrases_is (self, i - 1, ENTENTE_PHRASE_COMMA)
             && entente_phrases_is (self, i - 2, ENTENTE_PHRASE_NOUN)
             && entente_phrases_get_argument (self, i - 2).actor != ENTENTE_NO_ACTOR)
        i -= 2;
    }

  return i;
}
