/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "language/annotation.h"
#include "language/nn/model-file.h"

G_BEGIN_DECLS

#define ENTENTE_MOST_TAG_GROUPS 16
#define ENTENTE_MOST_NAME_TAGS 32

/**
 * EntenteTagGroup:
 * @values: [n_values]: an %EntenteUpos in the first group, %EntenteFeatures
 *   in the others
 *
 * Values of which a token has one.
 */
typedef struct
{
  guint *values;
  guint n_values;
} EntenteTagGroup;

/**
 * EntenteNameTag:
 * @is_outside: whether a token with it belongs to no name
 * @begins: whether the token begins a name
 */
typedef struct
{
  gboolean is_outside;
  gboolean begins;
  EntenteNameKind kind;
} EntenteNameTag;

/**
 * EntenteLabels:
 * @groups: parts of speech, then one feature after the other
 * @relations: [n_relations], interned
 * @root: index of the relation of a root
 *
 * What the outputs of a model's heads mean.
 */
typedef struct
{
  EntenteTagGroup groups[ENTENTE_MOST_TAG_GROUPS];
  guint n_groups;
  guint n_tags;
  EntenteNameTag *names;
  guint n_names;
  const char **relations;
  guint n_relations;
  guint root;
} EntenteLabels;

void        entente_labels_read            (EntenteLabels         *self,
                                            EntenteModelFile      *file);
void        entente_labels_clear           (EntenteLabels         *self);
guint       entente_tag_group_choose       (const EntenteTagGroup *self,
                                            const float           *scores);
const char *entente_labels_choose_relation (const EntenteLabels   *self,
                                            const float           *scores,
                                            gboolean               is_root);

G_END_DECLS
