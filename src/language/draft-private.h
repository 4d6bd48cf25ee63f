/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "document/document.h"
#include "language/lexicon.h"
#include "language/model.h"

G_BEGIN_DECLS

/* No window of text is given more rows, whatever the model says, and so no
 * sentence has more tokens.
 */
#define ENTENTE_LONGEST_SENTENCE 512

/**
 * EntenteTokenBlock:
 * @end: index one past the block's last token
 * @block: index of the block in the document
 */
typedef struct
{
  guint end;
  guint block;
} EntenteTokenBlock;

/**
 * EntenteDraft:
 * @lower: (element-type utf8): each token in lower case; equal words are one
 *   string of @words
 * @shapes: the shape of each token
 * @blocks: (element-type EntenteTokenBlock): the blocks that have tokens
 * @block: index of the block at which it has arrived
 * @end: index one past the last token that it reads
 * @strings: what the annotation keeps
 *
 * A document while it is being read.
 */
typedef struct
{
  const EntenteModel *model;
  EntenteWorkspace *workspace;
  const char *text;
  GStringChunk *words;
  GStringChunk *strings;
  GPtrArray *lower;
  GByteArray *shapes;
  GArray *blocks;
  guint block;
  guint end;
  GArray *tokens;
  GArray *sentences;
  GArray *names;
  GArray *mentions;
  gboolean is_quoting;
} EntenteDraft;

void               entente_draft_init            (EntenteDraft       *self,
                                                 const EntenteModel *model,
                                                 EntenteWorkspace   *workspace,
                                                 const char         *text);
void               entente_draft_clear           (EntenteDraft       *self);
EntenteAnnotation *entente_draft_take_annotation (EntenteDraft       *self);

static inline EntenteToken *
entente_draft_get_token (const EntenteDraft *self,
                           guint                 token)
{
  return &g_array_index (self->tokens, EntenteToken, token);
}

static inline const char *
entente_draft_get_lower (const EntenteDraft *self,
                           guint                 token)
{
  return g_ptr_array_index (self->lower, token);
}

static inline EntenteName *
entente_draft_get_name (const EntenteDraft *self,
                        guint               index)
{
  return &g_array_index (self->names, EntenteName, index);
}

/* Returns: (nullable): the name behind a name */
static inline EntenteName *
entente_draft_get_next_name (const EntenteDraft *self,
                             guint               index)
{
  return index + 1 < self->names->len ? entente_draft_get_name (self, index + 1) : NULL;
}

/* Returns: the sentence that is being read */
static inline const EntenteSentence *
entente_draft_get_sentence (const EntenteDraft *self)
{
  return &g_array_index (self->sentences, EntenteSentence, self->sentences->len - 1);
}

/* Returns: (nullable): the row of a table for the words from one token to another */
static inline const char * const *
entente_draft_look_up (const EntenteDraft  *self,
                       EntenteLexiconTable  table,
                       guint                first,
                       guint                end)
{
  gsize start = entente_draft_get_token (self, first)->span.start;

  return entente_lexicon_lookup_n (entente_lexicon_get (table), self->text + start,
                                   entente_draft_get_token (self, end - 1)->span.end - start);
}

static inline const EntenteTokenBlock *
entente_draft_get_block (const EntenteDraft *self)
{
  return &g_array_index (self->blocks, EntenteTokenBlock, self->block);
}

G_END_DECLS
