/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "graph/layout.h"

G_BEGIN_DECLS

/**
 * EntenteCamera:
 * @x: the layout point at the left edge of the view
 * @y: the layout point at the top edge of the view
 * @zoom: pixels a layout point
 *
 * Which part of a layout is seen, and how large.
 */
typedef struct
{
  double x;
  double y;
  double zoom;
} EntenteCamera;

/* A layout point is 1/72 inch, a pixel 1/96. */
#define ENTENTE_CAMERA_ORIGINAL_ZOOM (96.0 / 72.0)
#define ENTENTE_CAMERA_MIN_ZOOM 0.05
#define ENTENTE_CAMERA_MAX_ZOOM 8.0

EntentePoint  entente_camera_to_layout (const EntenteCamera *self,
                                        EntentePoint         view);
EntentePoint  entente_camera_to_view   (const EntenteCamera *self,
                                        EntentePoint         layout);
EntenteRect   entente_camera_get_area  (const EntenteCamera *self,
                                        double               width,
                                        double               height);
gboolean      entente_camera_equal     (const EntenteCamera *self,
                                        const EntenteCamera *other);
EntenteCamera entente_camera_pan       (const EntenteCamera *self,
                                        double               dx,
                                        double               dy);
EntenteCamera entente_camera_zoom_at   (const EntenteCamera *self,
                                        EntentePoint         view,
                                        double               zoom);
EntenteCamera entente_camera_blend     (const EntenteCamera *self,
                                        const EntenteCamera *to,
                                        double               width,
                                        double               height,
                                        double               progress);
EntenteCamera entente_camera_fit       (EntenteRect          bounds,
                                        EntenteRect          view,
                                        double               max_zoom);
EntenteCamera entente_camera_reveal    (const EntenteCamera *self,
                                        EntenteRect          box,
                                        EntenteRect          view);

G_END_DECLS
