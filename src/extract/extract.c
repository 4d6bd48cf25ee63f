/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/extract.h"

#include "extract/steadiness.h"
#include "extract/steps.h"

/* Of the country that a text is about. */
#define FEWEST_MENTIONS 3

/* Nominals are wide, with names inside: they mark their heads alone. */
static void
mark_tokens (EntenteExtraction *extraction,
             guint              index)
{
  const EntenteMention *mention = &extraction->annotation->mentions[index];

  if (mention->form == ENTENTE_FORM_NOMINAL)
    {
      extraction->nominal_at[mention->head] = (gint) index;
      return;
    }

  for (guint t = mention->first; t < mention->end; t++)
    extraction->mention_at[t] = (gint) index;
}

static void
index_mentions (EntenteExtraction *extraction)
{
  const EntenteAnnotation *annotation = extraction->annotation;

  extraction->actor_of = g_new (gint, annotation->n_mentions);
  extraction->mention_at = g_new (gint, annotation->n_tokens);
  extraction->nominal_at = g_new (gint, annotation->n_tokens);
  extraction->speaker_at = g_new (gint, annotation->n_tokens);
  extraction->quotation_at = g_new (gint, annotation->n_tokens);
  extraction->voice_at = g_new (gint, annotation->n_tokens);

  for (guint i = 0; i < annotation->n_tokens; i++)
    {
      extraction->mention_at[i] = extraction->nominal_at[i] = extraction->quotation_at[i] = -1;
      extraction->speaker_at[i] = extraction->voice_at[i] = ENTENTE_NO_ACTOR;
    }

  for (guint i = 0; i < annotation->n_mentions; i++)
    {
      extraction->actor_of[i] = ENTENTE_NO_ACTOR;
      mark_tokens (extraction, i);
    }
}

static void
copy_sentences (EntenteExtraction *extraction)
{
  for (guint i = 0; i < extraction->annotation->n_sentences; i++)
    g_array_append_val (extraction->findings->sentences, extraction->annotation->sentences[i].span);
}

/* "Norwegian", "Norway's", "the US courts", but not "the Norway visit". */
static gboolean
is_owner (const EntenteExtraction *self,
          const EntenteMention    *mention)
{
  static const char * const bodies[] = {
    "government", "court", "judge", "army", "military", "official", "law", "congress",
    "parliament", "senate", "congressman", "representative", "senator", "economy", NULL
  };
  guint head = entente_extraction_find_head (self, mention);
  gint noun = entente_syntax_get_head (&self->syntax, head);

  return entente_syntax_is (&self->syntax, head, "nmod:poss")
         || (entente_syntax_is (&self->syntax, head, "compound")
             && entente_extraction_is_lemma (self, (guint) noun, bodies))
         || (mention->name >= 0
             && self->annotation->names[mention->name].kind == ENTENTE_NAME_NATIONALITY);
}

/* The country that a text is about: it names no other, and speaks of what is that
 * country's and not only of going there.
 */
static gint
find_only_country (const EntenteExtraction *self)
{
  gint found = ENTENTE_NO_ACTOR;
  guint n_mentions = 0;
  gboolean is_home = FALSE;

  for (guint i = 0; i < self->annotation->n_mentions; i++)
    {
      gint actor = self->actor_of[i];

      if (actor == ENTENTE_NO_ACTOR
          || entente_extraction_lookup (self, actor)->sub_kind != ENTENTE_SUB_KIND_COUNTRY)
        continue;
      if (found != ENTENTE_NO_ACTOR && found != actor)
        return ENTENTE_NO_ACTOR;

      found = actor;
      n_mentions++;
      is_home = is_home || is_owner (self, &self->annotation->mentions[i]);
    }

  return is_home && n_mentions >= FEWEST_MENTIONS ? found : ENTENTE_NO_ACTOR;
}

static void
read_relations (EntenteExtraction *extraction,
                GCancellable      *cancellable)
{
  const EntenteSentence *sentences = extraction->annotation->sentences;
  guint n_sentences = extraction->annotation->n_sentences;

  entente_speech_read (extraction);
  extraction->only_country = find_only_country (extraction);

  for (guint i = 0; i < n_sentences && !g_cancellable_is_cancelled (cancellable); i++)
    {
      entente_roles_read (extraction, &sentences[i]);
      entente_ties_read (extraction, &sentences[i]);
      entente_containment_read (extraction, &sentences[i]);
      entente_clauses_read (extraction, &sentences[i]);
      entente_nouns_read (extraction, &sentences[i]);
    }
}

/* A country that only an adjective names is an actor if something relates it. */

static gboolean
is_named (const EntenteFoundActor *actor)
{
  for (guint i = 0; i < actor->mentions->len; i++)
    {
      if (g_array_index (actor->mentions, EntenteFoundMention, i).form == ENTENTE_FORM_NAME)
        return TRUE;
    }

  return FALSE;
}

static void
mark_related (const EntenteFindings *findings,
              gboolean              *keep)
{
  for (guint i = 0; i < findings->relations->len; i++)
    {
      const EntenteFoundRelation *relation = g_ptr_array_index (findings->relations, i);

      keep[relation->source] = TRUE;
      keep[relation->target] = TRUE;

      for (guint j = 0; j < relation->quotes->len; j++)
        {
          gint speaker = g_array_index (relation->quotes, EntenteFoundQuote, j).speaker;

          if (speaker >= 0)
            keep[speaker] = TRUE;
        }
    }
}

static void
renumber_relation (EntenteFoundRelation *relation,
                   const gint           *numbers)
{
  relation->source = (guint) numbers[relation->source];
  relation->target = (guint) numbers[relation->target];

  for (guint i = 0; i < relation->quotes->len; i++)
    {
      EntenteFoundQuote *quote = &g_array_index (relation->quotes, EntenteFoundQuote, i);

      if (quote->speaker >= 0)
        quote->speaker = numbers[quote->speaker];
    }
}

static void
renumber_actor (EntenteFoundActor *actor,
                const gint        *numbers)
{
  if (actor->owner >= 0)
    actor->owner = numbers[actor->owner];

  for (guint i = 0; i < actor->roles->len; i++)
    {
      EntenteFoundRole *role = &g_array_index (actor->roles, EntenteFoundRole, i);

      if (role->of >= 0)
        role->of = numbers[role->of];
    }
}

static void
drop_unnamed (EntenteFindings *findings)
{
  guint n_actors = findings->actors->len;
  g_autofree gboolean *keep = g_new0 (gboolean, n_actors);
  g_autofree gint *numbers = g_new (gint, n_actors);
  gint number = 0;

  mark_related (findings, keep);
  for (guint i = 0; i < n_actors; i++)
    {
      keep[i] = keep[i] || is_named (g_ptr_array_index (findings->actors, i));
      numbers[i] = keep[i] ? number++ : ENTENTE_NO_ACTOR;
    }

  for (guint i = n_actors; i-- > 0;)
    {
      if (!keep[i])
        g_ptr_array_remove_index (findings->actors, i);
    }

  for (guint i = 0; i < findings->actors->len; i++)
    renumber_actor (g_ptr_array_index (findings->actors, i), numbers);

  for (guint i = 0; i < findings->relations->len; i++)
    renumber_relation (g_ptr_array_index (findings->relations, i), numbers);
}

static EntenteFindings *
read_annotation (EntenteDocument         *document,
                 const EntenteAnnotation *annotation,
                 GCancellable            *cancellable)
{
  EntenteExtraction extraction = { .annotation = annotation };
  EntenteFindings *findings = entente_findings_new ();

  extraction.text = entente_document_get_text (document, NULL);
  extraction.findings = findings;
  extraction.relations = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  extraction.pairs = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free,
                                            (GDestroyNotify) g_ptr_array_unref);

  entente_syntax_init (&extraction.syntax, annotation, extraction.text);
  index_mentions (&extraction);
  copy_sentences (&extraction);
  entente_actors_find (&extraction, cancellable);
  entente_referents_find (&extraction, cancellable);
  read_relations (&extraction, cancellable);
  drop_unnamed (findings);

  entente_syntax_clear (&extraction.syntax);
  g_hash_table_unref (extraction.relations);
  g_hash_table_unref (extraction.pairs);
  g_free (extraction.actor_of);
  g_free (extraction.mention_at);
  g_free (extraction.nominal_at);
  g_free (extraction.speaker_at);
  g_free (extraction.quotation_at);
  g_free (extraction.voice_at);

  return findings;
}

/* What rests on a hair is marked by what rereadings make of it. */
static void
read_rereadings (EntenteFindings         *findings,
                 EntenteDocument         *document,
                 const EntenteAnnotation *annotation,
                 GCancellable            *cancellable)
{
  g_autoptr (GPtrArray) rereadings = g_ptr_array_new_with_free_func ((GDestroyNotify)
                                                                     entente_findings_free);

  if (findings->relations->len == 0)
    return;

  for (guint i = 0; i < annotation->n_rereadings; i++)
    g_ptr_array_add (rereadings,
                     read_annotation (document, annotation->rereadings[i], cancellable));
  entente_steadiness_mark (findings, annotation, rereadings);
}

/**
 * entente_extract_findings:
 * @document: a document
 * @annotation: what language found in it
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error: only that it was cancelled
 *
 * Finds the actors of a document and how they stand to one another. Where the
 * document was read again, what does not come again is uncertain.
 *
 * Returns: (transfer full) (nullable): the findings; free with entente_findings_free()
 */
EntenteFindings *
entente_extract_findings (EntenteDocument         *document,
                          const EntenteAnnotation *annotation,
                          GCancellable            *cancellable,
                          GError                 **error)
{
  g_autoptr (EntenteFindings) findings = NULL;

  g_return_val_if_fail (ENTENTE_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (annotation != NULL, NULL);

  findings = read_annotation (document, annotation, cancellable);
  read_rereadings (findings, document, annotation, cancellable);

  return g_cancellable_set_error_if_cancelled (cancellable, error)
         ? NULL : g_steal_pointer (&findings);
}
