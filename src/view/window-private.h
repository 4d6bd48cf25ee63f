/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "view/window.h"

#include "graph/layout.h"
#include "language/language.h"
#include "project/project.h"
#include "project/reader.h"
#include "view/actor-list.h"
#include "view/canvas.h"
#include "view/document-list.h"
#include "view/map-bar.h"
#include "view/review-list.h"
#include "view/selection.h"
#include "view/source-pane.h"

G_BEGIN_DECLS

/**
 * EntenteFailure:
 * @name: of the file, to show
 * @reason: a sentence
 *
 * A file that could not be read.
 */
typedef struct
{
  char *name;
  char *reason;
} EntenteFailure;

/**
 * EntenteWindow:
 * @files_to_read: (element-type GFile): wait for the reading that is under way
 * @failures: (element-type EntenteFailure): of the reading that is under way
 * @told_failures: (element-type EntenteFailure): of the one before
 * @reading: (nullable): cancels the reading that is under way
 * @laying_out: (nullable): cancels the layout that is under way
 * @strongest: how many actors to show; 0 for as many as read well
 * @layout_before_reading: (nullable): what the layout after a reading begins from
 * @layout_is_provisional: whether more documents are to come, or came since
 * @layout_is_stale: whether to lay out again after the layout under way
 */
struct _EntenteWindow
{
  AdwApplicationWindow parent_instance;

  /* Template Widgets */
  AdwToastOverlay *toasts;
  AdwWindowTitle *title;
  GtkWidget *start_pane_button;
  GtkWidget *end_pane_button;
  GtkWidget *search_button;
  GtkStack *pages;
  AdwBin *panes;
  GtkRevealer *reading_revealer;
  GtkLabel *reading_label;
  GtkProgressBar *reading_progress;

  /* Borrowed References, from the first document on */
  AdwFlap *start_flap;
  AdwFlap *end_flap;
  GtkWidget *start_pane;
  GtkStack *lists;
  EntenteActorList *actor_list;
  EntenteDocumentList *document_list;
  EntenteReviewList *review_list;
  GtkStackPage *review_page;
  EntenteSourcePane *source_pane;
  GtkWidget *map;
  GtkStack *map_pages;
  AdwStatusPage *map_message;
  GtkWidget *lay_out_button;
  EntenteCanvas *canvas;
  EntenteMapBar *map_bar;

  /* Owned References */
  GSettings *settings;
  EntenteProject *project;
  EntenteSelection *selection;
  EntenteLanguage *language;
  GPtrArray *files_to_read;
  GPtrArray *failures;
  GPtrArray *told_failures;
  GCancellable *reading;
  GCancellable *laying_out;
  EntenteLayout *layout_before_reading;
  GtkFileChooserNative *file_chooser;

  guint strongest;
  gboolean layout_is_provisional;
  gboolean layout_is_stale;
  gboolean layout_failed_once;
};

void            entente_window_install_actions  (GtkWidgetClass *widget_class);
void            entente_window_update_actions   (EntenteWindow  *self);
void            entente_window_ensure_panes     (EntenteWindow  *self);
void            entente_window_load_settings    (EntenteWindow  *self);
void            entente_window_load_pane_widths (EntenteWindow  *self);
void            entente_window_save_settings    (EntenteWindow  *self);
void            entente_window_toast            (EntenteWindow  *self,
                                                 const char     *words);
void            entente_window_choose_documents (EntenteWindow  *self);
void            entente_window_open_samples     (EntenteWindow  *self);
void            entente_window_install_drop     (EntenteWindow  *self);
void            entente_window_cancel_reading   (EntenteWindow  *self);
void            entente_window_tell_failures    (EntenteWindow  *self);
void            entente_window_show_failures    (EntenteWindow  *self);
void            entente_window_keep_layout      (EntenteWindow  *self);
void            entente_window_lay_out          (EntenteWindow  *self);
void            entente_window_wish_strongest   (EntenteWindow  *self);
void            entente_window_show_all         (EntenteWindow  *self);
void            entente_window_cancel_layout    (EntenteWindow  *self);
void            entente_window_choose_export    (EntenteWindow  *self);

EntenteFailure *entente_failure_new             (GFile          *file,
                                                 const char     *reason);
void            entente_failure_free            (EntenteFailure *self);

G_END_DECLS
