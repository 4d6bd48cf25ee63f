/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/steadiness.h"

#include <string.h>

/* A quote is uncertain if too few rereadings find it again. How many it needs
 * was chosen on 498 judged relations, 369 of them right: docs/precision.md.
 */

/* Where both actors stand next to the relating words in the tree. */
#define LEAST_OF_NEAR 1
#define LEAST 2

static const char *
get_name (const EntenteFindings *findings,
          gint                   actor)
{
  return actor < 0 ? "" : ((const EntenteFoundActor *) g_ptr_array_index (findings->actors,
                                                                         (guint) actor))->name;
}

/* What is the same in two readings of one document: who, to whom, what and where,
 * how firmly and by whom it is said.
 */
static char *
dup_key (const EntenteFindings      *findings,
         const EntenteFoundRelation *relation,
         const EntenteFoundQuote    *quote)
{
  const char *source = get_name (findings, (gint) relation->source);
  const char *target = get_name (findings, (gint) relation->target);
  gboolean is_turned = relation->symmetric && strcmp (source, target) > 0;

  return g_strdup_printf ("%u\t%s\t%s\t%s\t%u\t%u\t%s", quote->span.start,
                          is_turned ? target : source, is_turned ? source : target,
                          relation->family, relation->category, quote->firmness,
                          get_name (findings, quote->speaker));
}

typedef void (*QuoteFunc) (const char        *key,
                           EntenteFoundQuote *quote,
                           gpointer           data);

static void
visit_quotes (EntenteFindings *findings,
              QuoteFunc        visit,
              gpointer         data)
{
  for (guint i = 0; i < findings->relations->len; i++)
    {
      const EntenteFoundRelation *relation = g_ptr_array_index (findings->relations, i);

      for (guint j = 0; j < relation->quotes->len; j++)
        {
          EntenteFoundQuote *quote = &g_array_index (relation->quotes, EntenteFoundQuote, j);
          g_autofree char *key = dup_key (findings, relation, quote);

          visit (key, quote, data);
        }
    }
}

static void
add_key (const char        *key,
         EntenteFoundQuote *quote,
         gpointer           data)
{
  g_hash_table_add (data, g_strdup (key));
}

/* The token in which a byte stands, or the first one after it. */
static guint
find_token (const EntenteAnnotation *annotation,
            guint32                  at)
{
  guint first = 0;
  guint end = annotation->n_tokens;

  while (first < end)
    {
      guint middle = first + (end - first) / 2;

      if (annotation->tokens[middle].span.end <= at)
        first = middle + 1;
      else
        end = middle;
    }

  return first;
}

/* The first of some words whose head is none of them. */
static guint
find_head (const EntenteAnnotation *annotation,
           EntenteSpan              span)
{
  guint first = find_token (annotation, span.start);
  guint end = first;

  while (end < annotation->n_tokens && annotation->tokens[end].span.start < span.end)
    end++;
  for (guint i = first; i < end; i++)
    {
      gint32 head = annotation->tokens[i].head;

      if (head < (gint32) first || head >= (gint32) end)
        return i;
    }

  return first;
}

/* Where a list stands in the tree: its last name is as near as its first. */
static guint
find_list (const EntenteAnnotation *annotation,
           guint                    token)
{
  while (g_str_equal (annotation->tokens[token].relation, "conj"))
    token = (guint) annotation->tokens[token].head;

  return token;
}

static gboolean
are_near (const EntenteAnnotation *annotation,
          guint                    one,
          guint                    other)
{
  return one == other || annotation->tokens[one].head == (gint32) other
         || annotation->tokens[other].head == (gint32) one;
}

static gboolean
is_near (const EntenteAnnotation *annotation,
         const EntenteFoundQuote *quote)
{
  guint source = find_list (annotation, find_head (annotation, quote->source));
  guint target = find_list (annotation, find_head (annotation, quote->target));
  guint trigger = entente_span_length (quote->trigger) > 0
                  ? find_head (annotation, quote->trigger) : source;

  return are_near (annotation, source, trigger) && are_near (annotation, target, trigger);
}

/* @found: (element-type GHashTable): the keys that each rereading finds */
typedef struct
{
  const EntenteAnnotation *annotation;
  GPtrArray *found;
} Marking;

static void
mark_quote (const char        *key,
            EntenteFoundQuote *quote,
            gpointer           data)
{
  const Marking *self = data;
  guint n_found = 0;

  for (guint i = 0; i < self->found->len; i++)
    n_found += g_hash_table_contains (g_ptr_array_index (self->found, i), key);

  quote->uncertain = n_found < (is_near (self->annotation, quote) ? LEAST_OF_NEAR : LEAST);
}

/**
 * entente_steadiness_mark:
 * @findings: what was found in a document
 * @annotation: what language says of it
 * @rereadings: (element-type EntenteFindings): what was found in it again
 *
 * Marks the quotes that are uncertain. Where nothing was read again, none is.
 */
void
entente_steadiness_mark (EntenteFindings         *findings,
                         const EntenteAnnotation *annotation,
                         const GPtrArray         *rereadings)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func ((GDestroyNotify)
                                                                g_hash_table_unref);
  Marking marking = { annotation, found };

  for (guint i = 0; i < rereadings->len; i++)
    {
      GHashTable *keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

      visit_quotes (g_ptr_array_index (rereadings, i), add_key, keys);
      g_ptr_array_add (found, keys);
    }

  if (rereadings->len > 0)
    visit_quotes (findings, mark_quote, &marking);
}
