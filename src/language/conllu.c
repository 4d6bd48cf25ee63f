/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/conllu.h"

/* @names: for each token what MISC says of its name, or %NULL
 * @mentions: for each token the mentions that it heads
 */
typedef struct
{
  const EntenteAnnotation *annotation;
  const char *text;
  GString *out;
  const EntenteName **names;
  GString **mentions;
} Writer;

static void
index_names (Writer *self)
{
  for (guint n = 0; n < self->annotation->n_names; n++)
    {
      const EntenteName *name = &self->annotation->names[n];

      for (guint i = name->first; i < name->end; i++)
        self->names[i] = name;
    }
}

/* A mention stands at its head, its stretch relative to that. */
static void
index_mentions (Writer *self)
{
  for (guint i = 0; i < self->annotation->n_mentions; i++)
    {
      const EntenteMention *mention = &self->annotation->mentions[i];
      GString **mentions = &self->mentions[mention->head];

      if (mention->chain == ENTENTE_NO_CHAIN)
        continue;
      if (*mentions == NULL)
        *mentions = g_string_new (NULL);
      g_string_append_printf (*mentions, "|Chain=%d:%s:%d:%d", mention->chain,
                              entente_form_get_name (mention->form),
                              (int) mention->first - (int) mention->head,
                              (int) mention->end - (int) mention->head);
    }
}

/* A line break or tab inside a sentence would end the line or field. */
static void
append_text (GString     *out,
             const char  *text,
             EntenteSpan  span)
{
  for (guint32 i = span.start; i < span.end; i++)
    g_string_append_c (out, g_ascii_iscntrl (text[i]) ? ' ' : text[i]);
}

static gboolean
touches_next (const Writer *self,
              guint         token)
{
  const EntenteToken *tokens = self->annotation->tokens;

  return token + 1 < self->annotation->n_tokens
         && tokens[token].span.end == tokens[token + 1].span.start;
}

static void
append_misc (Writer *self,
             guint   token)
{
  g_autoptr (GString) misc = g_string_new (NULL);
  const EntenteName *name = self->names[token];

  if (name != NULL)
    g_string_append_printf (misc, "|Name=%s%s", token == name->first ? "B-" : "I-",
                            entente_name_kind_get_name (name->kind));
  if (self->mentions[token] != NULL)
    g_string_append (misc, self->mentions[token]->str);
  if (touches_next (self, token))
    g_string_append (misc, "|SpaceAfter=No");

  g_string_append (self->out, misc->len > 0 ? misc->str + 1 : "_");
}

static void
append_token (Writer                *self,
              const EntenteSentence *sentence,
              guint                  index)
{
  const EntenteToken *token = &self->annotation->tokens[index];
  g_autofree char *features = entente_features_to_string (token->features);
  guint head = token->head == ENTENTE_NO_HEAD ? 0 : (guint) token->head - sentence->first + 1;

  g_string_append_printf (self->out, "%u\t", index - sentence->first + 1);
  append_text (self->out, self->text, token->span);
  g_string_append_printf (self->out, "\t%s\t%s\t_\t%s\t%u\t%s\t_\t", token->lemma,
                          entente_upos_get_name (token->upos), features, head, token->relation);
  append_misc (self, index);
  g_string_append_c (self->out, '\n');
}

static void
append_sentence (Writer *self,
                 guint   index)
{
  const EntenteSentence *sentence = &self->annotation->sentences[index];

  g_string_append_printf (self->out, "# sent_id = %u\n# text = ", index + 1);
  append_text (self->out, self->text, sentence->span);
  g_string_append_c (self->out, '\n');
  for (guint i = sentence->first; i < sentence->end; i++)
    append_token (self, sentence, i);
  g_string_append_c (self->out, '\n');
}

/**
 * entente_annotation_to_conllu:
 * @self: an annotation
 * @text: the document's text
 *
 * Writes an annotation as CoNLL-U, with names ("Name=B-PERSON") and mentions in
 * MISC: "Chain=3:nominal:-2:1" stands at the head of a mention of chain 3, a
 * nominal that begins two tokens before its head and ends after it.
 *
 * Returns: (transfer full): the text
 */
char *
entente_annotation_to_conllu (const EntenteAnnotation *self,
                              const char              *text)
{
  g_autofree const EntenteName **names = g_new0 (const EntenteName *, self->n_tokens);
  g_autofree GString **mentions = g_new0 (GString *, self->n_tokens);
  Writer writer = { self, text, g_string_new (NULL), names, mentions };

  index_names (&writer);
  index_mentions (&writer);
  for (guint i = 0; i < self->n_sentences; i++)
    append_sentence (&writer, i);

  for (guint i = 0; i < self->n_tokens; i++)
    if (mentions[i] != NULL)
      g_string_free (mentions[i], TRUE);

  return g_string_free (writer.out, FALSE);
}
