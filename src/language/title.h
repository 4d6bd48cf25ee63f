/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "language/annotation.h"

G_BEGIN_DECLS

/**
 * EntenteTitleClass:
 * @ENTENTE_TITLE_NONE: no title
 * @ENTENTE_TITLE_HONORIFIC: "Mr.", "Dr."
 * @ENTENTE_TITLE_OFFICE: held at a state or government ("foreign minister")
 * @ENTENTE_TITLE_POST: held anywhere ("director")
 * @ENTENTE_TITLE_RANK: "Gen."
 */
typedef enum
{
  ENTENTE_TITLE_NONE,
  ENTENTE_TITLE_HONORIFIC,
  ENTENTE_TITLE_OFFICE,
  ENTENTE_TITLE_POST,
  ENTENTE_TITLE_RANK,
} EntenteTitleClass;

guint entente_title_match (const EntenteAnnotation *annotation,
                           const char              *text,
                           guint                    first,
                           guint                    end,
                           EntenteTitleClass       *title_class);

G_END_DECLS
