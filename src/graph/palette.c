/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "graph/scene.h"

#define COLOR(rgb) { ((rgb) >> 16 & 0xff) / 255.0f, ((rgb) >> 8 & 0xff) / 255.0f, ((rgb) & 0xff) / 255.0f, 1 }
#define VEIL(rgb) { ((rgb) >> 16 & 0xff) / 255.0f, ((rgb) >> 8 & 0xff) / 255.0f, ((rgb) & 0xff) / 255.0f, 0.88f }

/* Lines run from blue to vermilion by way of grey, which people who see no
 * red or no green tell apart too; what was done is stronger than what was
 * said. Kinds have other hues, and a shape and an icon besides.
 */
static const EntentePalette palettes[] = {
  [ENTENTE_APPEARANCE_LIGHT] = {
    .ground = COLOR (0xffffff),
    .text = COLOR (0x3d3846),
    .halo = VEIL (0xffffff),
    .fill = { COLOR (0xfdf3d7), COLOR (0xeeeaf8), COLOR (0xe2f2e6) },
    .border = { COLOR (0x8a6914), COLOR (0x61519c), COLOR (0x317a4c) },
    .label = { COLOR (0x241f31), COLOR (0x241f31), COLOR (0x241f31) },
    .line = { COLOR (0x3a87c8), COLOR (0x164a8a), COLOR (0x66646c), COLOR (0xd0640f), COLOR (0xa5161d) },
    .former = COLOR (0x8e8d94),
    .selection = COLOR (0x1c71d8),
  },
  [ENTENTE_APPEARANCE_DARK] = {
    .ground = COLOR (0x1e1e1e),
    .text = COLOR (0xdeddda),
    .halo = VEIL (0x1e1e1e),
    .fill = { COLOR (0x3b3318), COLOR (0x332d4c), COLOR (0x1d3a28) },
    .border = { COLOR (0xc9a54a), COLOR (0xa294dd), COLOR (0x67b583) },
    .label = { COLOR (0xffffff), COLOR (0xffffff), COLOR (0xffffff) },
    .line = { COLOR (0x4d94d6), COLOR (0x9ccbff), COLOR (0xa6a4ab), COLOR (0xd97f2e), COLOR (0xff8a73) },
    .former = COLOR (0x77757c),
    .selection = COLOR (0x78aeed),
  },
  [ENTENTE_APPEARANCE_HIGH_CONTRAST] = {
    .ground = COLOR (0xffffff),
    .text = COLOR (0x000000),
    .halo = VEIL (0xffffff),
    .fill = { COLOR (0xffffff), COLOR (0xffffff), COLOR (0xffffff) },
    .border = { COLOR (0x5c4300), COLOR (0x3d2c7d), COLOR (0x0f4f28) },
    .label = { COLOR (0x000000), COLOR (0x000000), COLOR (0x000000) },
    .line = { COLOR (0x1c67a8), COLOR (0x08306b), COLOR (0x3d3846), COLOR (0xa64b00), COLOR (0x7f0a10) },
    .former = COLOR (0x6b6a70),
    .selection = COLOR (0x0b4fb3),
  },
  [ENTENTE_APPEARANCE_HIGH_CONTRAST_DARK] = {
    .ground = COLOR (0x000000),
    .text = COLOR (0xffffff),
    .halo = VEIL (0x000000),
    .fill = { COLOR (0x000000), COLOR (0x000000), COLOR (0x000000) },
    .border = { COLOR (0xf2d27a), COLOR (0xcfc4ff), COLOR (0x9fe6b8) },
    .label = { COLOR (0xffffff), COLOR (0xffffff), COLOR (0xffffff) },
    .line = { COLOR (0x6fb5f5), COLOR (0xc4e2ff), COLOR (0xdeddda), COLOR (0xf5a04e), COLOR (0xffb3a1) },
    .former = COLOR (0x9a9996),
    .selection = COLOR (0x99c1f1),
  },
};

/**
 * entente_palette_get:
 * @appearance: the style of the desktop, or what an export is to look like
 *
 * Returns: (transfer none): its colours
 */
const EntentePalette *
entente_palette_get (EntenteAppearance appearance)
{
  g_return_val_if_fail (appearance < G_N_ELEMENTS (palettes), NULL);

  return &palettes[appearance];
}
