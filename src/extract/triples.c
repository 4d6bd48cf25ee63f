/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/triples-private.h"

#include "extract/phrase.h"
#include "extract/predicate.h"
#include "language/lexicon.h"
#include "language/token.h"

/* Open information extraction: every fact that a sentence states, whoever or
 * whatever it is about, from its dependency tree alone.
 */

static GArray *
new_tokens (void)
{
  return g_array_new (FALSE, FALSE, sizeof (guint));
}

static void
triple_free (EntenteTriple *self)
{
  g_array_unref (self->subject);
  g_array_unref (self->relation);
  g_array_unref (self->object);
  g_free (self);
}

static const EntenteToken *
get_token (const EntenteTripleReader *self,
           guint                      token)
{
  return &self->extraction.annotation->tokens[token];
}

static void
append_numbers (GString      *key,
                const GArray *tokens)
{
  for (guint i = 0; i < tokens->len; i++)
    g_string_append_printf (key, "%u ", g_array_index (tokens, guint, i));
  g_string_append_c (key, '|');
}

static gboolean
is_noun (const EntenteTripleReader *self,
         guint                      token)
{
  guint upos = get_token (self, token)->upos;

  return upos == ENTENTE_UPOS_NOUN || upos == ENTENTE_UPOS_PROPN;
}

/* "Bell, the mayor of Cork", "the mayor of Cork, Bell". */
static void
read_apposition (EntenteTripleReader *self,
                 guint                token)
{
  guint head = (guint) entente_syntax_get_head (self->syntax, token);
  gboolean turn = get_token (self, token)->upos == ENTENTE_UPOS_PROPN
                  && get_token (self, head)->upos != ENTENTE_UPOS_PROPN;
  g_autoptr (GArray) heads = new_tokens ();

  if (!is_noun (self, token) || !is_noun (self, head)
      || entente_syntax_get_case (self->syntax, token) >= 0)
    return;

  entente_phrase_list_joined (self->syntax, turn ? head : token, heads);
  for (guint i = 0; i < heads->len; i++)
    {
      g_autoptr (GArray) subject = new_tokens ();
      g_autoptr (GArray) object = new_tokens ();

      entente_phrase_add_noun (self->syntax, turn ? token : head, subject);
      entente_phrase_add_noun (self->syntax, g_array_index (heads, guint, i), object);
      entente_triples_take (self, g_steal_pointer (&subject), new_tokens (),
                            g_steal_pointer (&object));
    }
}

static gboolean
is_honorific (const EntenteTripleReader *self,
              guint                      token)
{
  g_autofree char *word = entente_token_dup_lower (self->extraction.text, get_token (self, token));
  const char * const *row = entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_TITLES),
                                                    word);

  return row != NULL && g_str_equal (row[1], "honorific");
}

static void
add_name (const EntenteTripleReader *self,
          guint                      head,
          GArray                    *tokens)
{
  g_array_append_val (tokens, head);
  for (gint i = self->syntax->first_child[head]; i >= 0; i = self->syntax->next_sibling[i])
    {
      if (entente_syntax_is (self->syntax, (guint) i, "flat"))
        g_array_append_val (tokens, i);
    }
}

static gboolean
is_last_title (const EntenteTripleReader *self,
               guint                      token,
               guint                      name)
{
  for (gint i = self->syntax->next_sibling[token]; i >= 0 && (guint) i < name;
       i = self->syntax->next_sibling[i])
    {
      if (entente_syntax_is (self->syntax, (guint) i, "nmod:desc"))
        return FALSE;
    }

  return token < name;
}

/* "Prime Minister Bell". Of several titles the last one stands for all. */
static void
read_title (EntenteTripleReader *self,
            guint                token)
{
  guint name = (guint) entente_syntax_get_head (self->syntax, token);
  g_autoptr (GArray) subject = new_tokens ();
  g_autoptr (GArray) object = new_tokens ();

  if (!is_last_title (self, token, name) || is_honorific (self, token)
      || get_token (self, name)->upos != ENTENTE_UPOS_PROPN)
    return;

  add_name (self, name, subject);
  entente_phrase_add_title (self->syntax, token, object);
  entente_triples_take (self, g_steal_pointer (&subject), new_tokens (),
                        g_steal_pointer (&object));
}

static void
read_token (EntenteTripleReader *self,
            guint                token)
{
  if (entente_syntax_is (self->syntax, token, "appos"))
    read_apposition (self, token);
  else if (entente_syntax_is (self->syntax, token, "nmod:desc"))
    read_title (self, token);

  if (entente_predicate_is (self->syntax, token))
    entente_statement_read (self, token);
}

/**
 * entente_triples_take:
 * @self: a reader
 * @subject: (transfer full) (element-type guint): words for the subject
 * @relation: (transfer full) (element-type guint): words that relate
 * @object: (transfer full) (element-type guint): words for the object
 *
 * Adds a fact unless it is there already.
 */
void
entente_triples_take (EntenteTripleReader *self,
                      GArray              *subject,
                      GArray              *relation,
                      GArray              *object)
{
  EntenteTriple *triple = g_new0 (EntenteTriple, 1);
  GString *key = g_string_new (NULL);

  append_numbers (key, subject);
  append_numbers (key, relation);
  append_numbers (key, object);

  triple->subject = subject;
  triple->relation = relation;
  triple->object = object;
  triple->sentence = get_token (self, g_array_index (subject, guint, 0))->sentence;

  if (g_hash_table_add (self->seen, g_string_free (key, FALSE)))
    g_ptr_array_add (self->triples, triple);
  else
    triple_free (triple);
}

/**
 * entente_triples_read:
 * @annotation: a document's annotation
 * @text: the document's text
 *
 * Reads the facts that each sentence states as subject, relation and object in
 * the sentence's own words: of verbs with their objects and prepositions, of
 * "be", of appositions and titles. What "and" joins is distributed, negation
 * and modals are kept; what an "if" supposes is left out.
 *
 * Returns: (transfer full) (element-type EntenteTriple): the facts in the order of the text
 */
GPtrArray *
entente_triples_read (const EntenteAnnotation *annotation,
                      const char              *text)
{
  EntenteSyntax syntax;
  EntenteTripleReader self = { .extraction = { .text = text, .annotation = annotation } };

  g_return_val_if_fail (annotation != NULL, NULL);

  entente_syntax_init (&syntax, annotation, text);
  self.syntax = &syntax;
  self.extraction.syntax = syntax;
  self.extraction.mention_at = g_new (gint, annotation->n_tokens);
  for (guint i = 0; i < annotation->n_tokens; i++)
    self.extraction.mention_at[i] = -1;

  self.triples = g_ptr_array_new_with_free_func ((GDestroyNotify) triple_free);
  self.seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < annotation->n_tokens; i++)
    read_token (&self, i);

  g_hash_table_unref (self.seen);
  g_free (self.extraction.mention_at);
  entente_syntax_clear (&syntax);

  return self.triples;
}

static void
append_words (GString                 *string,
              const GArray            *tokens,
              const EntenteAnnotation *annotation,
              const char              *text)
{
  for (guint i = 0; i < tokens->len; i++)
    {
      EntenteSpan span = annotation->tokens[g_array_index (tokens, guint, i)].span;

      if (i > 0)
        g_string_append_c (string, ' ');
      g_string_append_len (string, text + span.start, entente_span_length (span));
    }
}

/**
 * entente_triple_dup_string:
 * @self: a triple
 * @annotation: the annotation that it was read from
 * @text: the document's text
 *
 * Writes a triple as subject, relation and object with tabs between them, the
 * words of each with spaces between them.
 *
 * Returns: (transfer full): the string
 */
char *
entente_triple_dup_string (const EntenteTriple     *self,
                           const EntenteAnnotation *annotation,
                           const char              *text)
{
  GString *string = g_string_new (NULL);

  append_words (string, self->subject, annotation, text);
  g_string_append_c (string, '\t');
  if (self->relation->len > 0)
    append_words (string, self->relation, annotation, text);
  else
    g_string_append (string, "is");
  g_string_append_c (string, '\t');
  append_words (string, self->object, annotation, text);

  return g_string_free (string, FALSE);
}
