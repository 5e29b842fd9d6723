#ifndef FIDGA_CCRYPTO_SHIM_H
#define FIDGA_CCRYPTO_SHIM_H

#include <openssl/sha.h>

#endif
