/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "project/project.h"
#include "view/selection.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * EntenteReviewList:
 *
 * What a person had better look at: actors that are possibly the same, and
 * sentences that name two actors between which no relation was found.
 *
 * Properties: n-open, how many pairs nobody has judged.
 */
#define ENTENTE_TYPE_REVIEW_LIST (entente_review_list_get_type ())
G_DECLARE_FINAL_TYPE (EntenteReviewList, entente_review_list, ENTENTE, REVIEW_LIST, GtkBox)

void  entente_review_list_set_project (EntenteReviewList *self,
                                       EntenteProject    *project,
                                       EntenteSelection  *selection);
guint entente_review_list_get_n_open  (EntenteReviewList *self);

G_END_DECLS
