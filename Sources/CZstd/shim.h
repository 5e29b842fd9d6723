#ifndef FIDGA_CZSTD_SHIM_H
#define FIDGA_CZSTD_SHIM_H

#include <zstd.h>

/* ZSTD_CONTENTSIZE_UNKNOWN and _ERROR are macros with casts, which Swift does not import. */

/* Whether the frame at `source` says that it holds exactly `expected` bytes. */
static inline int fidga_zstd_frame_holds(const void *source, size_t length, unsigned long long expected) {
    unsigned long long size = ZSTD_getFrameContentSize(source, length);
    return size != ZSTD_CONTENTSIZE_UNKNOWN && size != ZSTD_CONTENTSIZE_ERROR && size == expected;
}

#endif
