/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "project/relation-private.h"
#include "project/list.h"

#include <glib/gi18n.h>

/**
 * EntenteRelation:
 *
 * How one actor stands to another, with at least one quote for it.
 *
 * The project makes relations and keeps them up to date; a relation stays the
 * same object as long as its actors, category and relating words do.
 */
struct _EntenteRelation
{
  GObject parent_instance;

  EntenteRelationState state;
  EntenteFirmness firmness;
  gboolean claimed;
  gboolean uncertain;
  guint n_documents;
  guint n_sources;
  GListStore *quote_list;
};

G_DEFINE_FINAL_TYPE (EntenteRelation, entente_relation, G_TYPE_OBJECT)

static void
clear_quote_state (gpointer data)
{
  EntenteQuoteState *quote = data;

  g_object_unref (quote->document);
  g_clear_object (&quote->speaker);
}

static void
clear_state (EntenteRelationState *state)
{
  g_clear_pointer (&state->id, g_free);
  g_clear_object (&state->source);
  g_clear_object (&state->target);
  g_clear_pointer (&state->label, g_free);
  g_clear_pointer (&state->quotes, g_array_unref);
}

static void
entente_relation_finalize (GObject *object)
{
  EntenteRelation *self = ENTENTE_RELATION (object);

  clear_state (&self->state);
  g_clear_object (&self->quote_list);

  G_OBJECT_CLASS (entente_relation_parent_class)->finalize (object);
}

static void
entente_relation_class_init (EntenteRelationClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = entente_relation_finalize;
}

static void
entente_relation_init (EntenteRelation *self)
{
}

EntenteRelation *
entente_relation_new (void)
{
  return g_object_new (ENTENTE_TYPE_RELATION, NULL);
}

static const EntenteQuoteState *
get_quote_state (EntenteRelation *self,
                 guint            i)
{
  return &g_array_index (self->state.quotes, EntenteQuoteState, i);
}

static void
measure_firmness (EntenteRelation *self)
{
  self->firmness = ENTENTE_FIRMNESS_NEGATED;
  self->claimed = TRUE;
  self->uncertain = TRUE;

  for (guint i = 0; i < self->state.quotes->len; i++)
    {
      const EntenteQuoteState *quote = get_quote_state (self, i);

      self->firmness = MIN (self->firmness, quote->found.firmness);
      self->claimed = self->claimed && quote->speaker != NULL;
      self->uncertain = self->uncertain && quote->found.uncertain;
    }
}

/* A document's quotes stand together. */
static void
count_sources (EntenteRelation *self)
{
  g_autoptr (GHashTable) sources = g_hash_table_new (NULL, NULL);
  EntenteDocument *last = NULL;

  self->n_documents = 0;
  for (guint i = 0; i < self->state.quotes->len; i++)
    {
      const EntenteQuoteState *quote = get_quote_state (self, i);

      if (quote->document == last)
        continue;

      last = quote->document;
      self->n_documents++;
      g_hash_table_add (sources, GUINT_TO_POINTER (quote->independent_source));
    }

  self->n_sources = g_hash_table_size (sources);
}

/* Quotes that are still there stay the same objects. */
static void
update_quote_list (EntenteRelation *self)
{
  g_autoptr (GPtrArray) quotes = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *list = G_LIST_MODEL (self->quote_list);
  guint n_old = g_list_model_get_n_items (list);
  guint at = 0;

  for (guint i = 0; i < self->state.quotes->len; i++)
    {
      const EntenteQuoteState *state = get_quote_state (self, i);
      guint same = at;

      while (same < n_old)
        {
          g_autoptr (EntenteQuote) quote = g_list_model_get_item (list, same);

          if (entente_quote_shows (quote, state))
            break;
          same++;
        }

      if (same < n_old)
        {
          g_ptr_array_add (quotes, g_list_model_get_item (list, same));
          at = same + 1;
        }
      else
        {
          g_ptr_array_add (quotes, entente_quote_new (state));
        }
    }

  entente_list_update (self->quote_list, quotes);
}

static void
hold_objects (EntenteRelationState *state)
{
  g_object_ref (state->source);
  g_object_ref (state->target);

  for (guint i = 0; i < state->quotes->len; i++)
    {
      EntenteQuoteState *quote = &g_array_index (state->quotes, EntenteQuoteState, i);

      g_object_ref (quote->document);
      if (quote->speaker != NULL)
        g_object_ref (quote->speaker);
    }

  g_array_set_clear_func (state->quotes, clear_quote_state);
}

/* Takes the contents of @state, which must hold a quote. */
void
entente_relation_take_state (EntenteRelation      *self,
                             EntenteRelationState *state)
{
  EntenteRelationState old = self->state;

  g_return_if_fail (ENTENTE_IS_RELATION (self));
  g_return_if_fail (state->quotes->len > 0);

  hold_objects (state);
  self->state = *state;
  memset (state, 0, sizeof *state);
  clear_state (&old);

  measure_firmness (self);
  count_sources (self);
  if (self->quote_list != NULL)
    update_quote_list (self);
}

/* Strongest first: firm before shaky, then by sources and quotes; of equal
 * ones what happened before what merely stands, so that the order is always
 * the same. */
gint
entente_relation_compare (EntenteRelation *a,
                          EntenteRelation *b)
{
  if (a->uncertain != b->uncertain)
    return a->uncertain ? 1 : -1;
  if (a->firmness != b->firmness)
    return a->firmness < b->firmness ? -1 : 1;
  if (a->claimed != b->claimed)
    return a->claimed ? 1 : -1;
  if (a->n_sources != b->n_sources)
    return a->n_sources > b->n_sources ? -1 : 1;
  if (a->state.quotes->len != b->state.quotes->len)
    return a->state.quotes->len > b->state.quotes->len ? -1 : 1;
  if (a->state.category != b->state.category)
    return a->state.category < b->state.category ? -1 : 1;
  return strcmp (a->state.id, b->state.id);
}

/**
 * entente_relation_get_id:
 * @self: a relation
 *
 * Gets the identifier, which is the same for the same relation in every run:
 * lower-case ASCII letters, digits and hyphens, beginning with a letter.
 *
 * Returns: the identifier
 */
const char *
entente_relation_get_id (EntenteRelation *self)
{
  g_return_val_if_fail (ENTENTE_IS_RELATION (self), NULL);

  return self->state.id;
}

/**
 * entente_relation_get_source:
 * @self: a relation
 *
 * Gets the actor that it goes out from.
 *
 * Returns: (transfer none): the actor
 */
EntenteActor *
entente_relation_get_source (EntenteRelation *self)
{
  g_return_val_if_fail (ENTENTE_IS_RELATION (self), NULL);

  return self->state.source;
}

/**
 * entente_relation_get_target:
 * @self: a relation
 *
 * Gets the actor that it goes to.
 *
 * Returns: (transfer none): the actor
 */
EntenteActor *
entente_relation_get_target (EntenteRelation *self)
{
  g_return_val_if_fail (ENTENTE_IS_RELATION (self), NULL);

  return self->state.target;
}

/**
 * entente_relation_get_other:
 * @self: a relation
 * @actor: one end of it
 *
 * Gets the other end.
 *
 * Returns: (transfer none): the actor
 */
EntenteActor *
entente_relation_get_other (EntenteRelation *self,
                            EntenteActor    *actor)
{
  g_return_val_if_fail (ENTENTE_IS_RELATION (self), NULL);
  g_return_val_if_fail (actor == self->state.source || actor == self->state.target, NULL);

  return actor == self->state.source ? self->state.target : self->state.source;
}

/**
 * entente_relation_get_label:
 * @self: a relation
 *
 * Gets the relating words in base form, as most quotes have them.
 *
 * Returns: the label
 */
const char *
entente_relation_get_label (EntenteRelation *self)
{
  g_return_val_if_fail (ENTENTE_IS_RELATION (self), NULL);

  return self->state.label;
}

/**
 * entente_relation_get_category:
 * @self: a relation
 *
 * Gets what kind of relation it is.
 *
 * Returns: the category
 */
EntenteCategory
entente_relation_get_category (EntenteRelation *self)
{
  g_return_val_if_fail (ENTENTE_IS_RELATION (self), ENTENTE_CATEGORY_CO_MENTION);

  return self->state.category;
}

/**
 * entente_relation_get_firmness:
 * @self: a relation
 *
 * Gets how firmly the strongest of its quotes says it.
 *
 * Returns: the firmness
 */
EntenteFirmness
entente_relation_get_firmness (EntenteRelation *self)
{
  g_return_val_if_fail (ENTENTE_IS_RELATION (self), ENTENTE_FIRMNESS_ASSERTED);

  return self->firmness;
}

/**
 * entente_relation_is_symmetric:
 * @self: a relation
 *
 * Gets whether its direction means nothing ("met").
 *
 * Returns: %TRUE if it holds in both directions alike
 */
gboolean
entente_relation_is_symmetric (EntenteRelation *self)
{
  g_return_val_if_fail (ENTENTE_IS_RELATION (self), FALSE);

  return self->state.symmetric;
}

/**
 * entente_relation_is_claimed:
 * @self: a relation
 *
 * Gets whether only named speakers say so, and no document itself.
 *
 * Returns: %TRUE if every quote has a speaker
 */
gboolean
entente_relation_is_claimed (EntenteRelation *self)
{
  g_return_val_if_fail (ENTENTE_IS_RELATION (self), FALSE);

  return self->claimed;
}

/**
 * entente_relation_is_uncertain:
 * @self: a relation
 *
 * Gets whether it rests on a hair, wherever it was found, how the sentence is
 * read.
 *
 * Returns: %TRUE if every quote is uncertain
 */
gboolean
entente_relation_is_uncertain (EntenteRelation *self)
{
  g_return_val_if_fail (ENTENTE_IS_RELATION (self), FALSE);

  return self->uncertain;
}

/**
 * entente_relation_get_quotes:
 * @self: a relation
 *
 * Gets the source words behind it, in the order of the documents and of their
 * text.
 *
 * Returns: (transfer none): a list of #EntenteQuote, kept up to date
 */
GListModel *
entente_relation_get_quotes (EntenteRelation *self)
{
  g_return_val_if_fail (ENTENTE_IS_RELATION (self), NULL);

  if (self->quote_list == NULL)
    {
      self->quote_list = g_list_store_new (ENTENTE_TYPE_QUOTE);
      update_quote_list (self);
    }

  return G_LIST_MODEL (self->quote_list);
}

/**
 * entente_relation_get_n_quotes:
 * @self: a relation
 *
 * Counts its quotes.
 *
 * Returns: the number of quotes, at least 1
 */
guint
entente_relation_get_n_quotes (EntenteRelation *self)
{
  g_return_val_if_fail (ENTENTE_IS_RELATION (self), 0);

  return self->state.quotes->len;
}

/**
 * entente_relation_get_n_documents:
 * @self: a relation
 *
 * Counts the documents that its quotes stand in.
 *
 * Returns: the number of documents, at least 1
 */
guint
entente_relation_get_n_documents (EntenteRelation *self)
{
  g_return_val_if_fail (ENTENTE_IS_RELATION (self), 0);

  return self->n_documents;
}

/**
 * entente_relation_get_n_sources:
 * @self: a relation
 *
 * Counts the independent sources among its documents: copies of one text are
 * one source.
 *
 * Returns: the number of independent sources, at least 1
 */
guint
entente_relation_get_n_sources (EntenteRelation *self)
{
  g_return_val_if_fail (ENTENTE_IS_RELATION (self), 0);

  return self->n_sources;
}

/**
 * entente_relation_dup_sources:
 * @self: a relation
 *
 * Says how well it is supported: "4 quotes, 3 documents, 2 independent
 * sources".
 *
 * Returns: (transfer full): one line of text
 */
char *
entente_relation_dup_sources (EntenteRelation *self)
{
  g_autofree char *quotes = NULL;
  g_autofree char *documents = NULL;
  g_autofree char *sources = NULL;
  guint n_quotes;

  g_return_val_if_fail (ENTENTE_IS_RELATION (self), NULL);

  n_quotes = self->state.quotes->len;
  quotes = g_strdup_printf (ngettext ("%u quote", "%u quotes", n_quotes), n_quotes);
  documents = g_strdup_printf (ngettext ("%u document", "%u documents", self->n_documents),
                               self->n_documents);
  sources = g_strdup_printf (ngettext ("%u independent source", "%u independent sources",
                                       self->n_sources),
                             self->n_sources);

  /* Translators: joins "4 quotes", "3 documents" and "2 independent sources" */
  return g_strdup_printf (_("%s, %s, %s"), quotes, documents, sources);
}
