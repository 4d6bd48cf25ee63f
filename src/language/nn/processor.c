/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/nn/kernels.h"

extern const EntenteKernels entente_kernels_base;
#ifdef __x86_64__
extern const EntenteKernels entente_kernels_avx2;
extern const EntenteKernels entente_kernels_avx512;
#endif

/**
 * entente_kernels_get:
 *
 * Returns: (transfer none): the kernels compiled for the processor at hand
 */
const EntenteKernels *
entente_kernels_get (void)
{
#ifdef __x86_64__
  if (__builtin_cpu_supports ("avx512f") && __builtin_cpu_supports ("avx512bw")
      && __builtin_cpu_supports ("avx512dq") && __builtin_cpu_supports ("avx512vl"))
    return &entente_kernels_avx512;
  if (__builtin_cpu_supports ("avx2") && __builtin_cpu_supports ("fma"))
    return &entente_kernels_avx2;
#endif

  return &entente_kernels_base;
}
