/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "view/camera.h"
#include "view/excerpt.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * EntentePicture:
 *
 * An excerpt in pixels: an area of it at one scale.
 */
typedef struct _EntentePicture EntentePicture;

EntentePicture *entente_picture_paint    (const EntenteExcerpt *excerpt,
                                          EntenteRect           area,
                                          double                zoom,
                                          int                   scale_factor);
void            entente_picture_free     (EntentePicture       *self);
gboolean        entente_picture_covers   (const EntentePicture *self,
                                          EntenteRect           area);
gboolean        entente_picture_is_sharp (const EntentePicture *self,
                                          double                zoom,
                                          int                   scale_factor);
void            entente_picture_snapshot (EntentePicture       *self,
                                          GtkSnapshot          *snapshot,
                                          const EntenteCamera  *camera,
                                          gboolean              as_texture,
                                          double                alpha);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EntentePicture, entente_picture_free)

G_END_DECLS
