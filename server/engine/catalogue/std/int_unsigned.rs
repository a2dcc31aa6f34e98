// The inherent methods of the unsigned integers.
impl u8 {
    pub const MIN: u8 = 0;
    pub const MAX: u8 = 0;
    pub const BITS: u32 = 0;
    pub const fn count_ones(self) -> u32 {}
    pub const fn count_zeros(self) -> u32 {}
    pub const fn leading_zeros(self) -> u32 {}
    pub const fn trailing_zeros(self) -> u32 {}
    pub const fn leading_ones(self) -> u32 {}
    pub const fn trailing_ones(self) -> u32 {}
    pub const fn rotate_left(self, n: u32) -> u8 {}
    pub const fn rotate_right(self, n: u32) -> u8 {}
    pub const fn swap_bytes(self) -> u8 {}
    pub const fn reverse_bits(self) -> u8 {}
    pub const fn to_be(self) -> u8 {}
    pub const fn to_le(self) -> u8 {}
    pub const fn from_be(x: u8) -> u8 {}
    pub const fn from_le(x: u8) -> u8 {}
    pub const fn checked_add(self, rhs: u8) -> Option<u8> {}
    pub const fn wrapping_add(self, rhs: u8) -> u8 {}
    pub const fn overflowing_add(self, rhs: u8) -> (u8, bool) {}
    pub const fn checked_sub(self, rhs: u8) -> Option<u8> {}
    pub const fn wrapping_sub(self, rhs: u8) -> u8 {}
    pub const fn overflowing_sub(self, rhs: u8) -> (u8, bool) {}
    pub const fn checked_mul(self, rhs: u8) -> Option<u8> {}
    pub const fn wrapping_mul(self, rhs: u8) -> u8 {}
    pub const fn overflowing_mul(self, rhs: u8) -> (u8, bool) {}
    pub const fn checked_div(self, rhs: u8) -> Option<u8> {}
    pub const fn wrapping_div(self, rhs: u8) -> u8 {}
    pub const fn overflowing_div(self, rhs: u8) -> (u8, bool) {}
    pub const fn checked_rem(self, rhs: u8) -> Option<u8> {}
    pub const fn wrapping_rem(self, rhs: u8) -> u8 {}
    pub const fn overflowing_rem(self, rhs: u8) -> (u8, bool) {}
    pub const fn checked_div_euclid(self, rhs: u8) -> Option<u8> {}
    pub const fn wrapping_div_euclid(self, rhs: u8) -> u8 {}
    pub const fn overflowing_div_euclid(self, rhs: u8) -> (u8, bool) {}
    pub const fn checked_rem_euclid(self, rhs: u8) -> Option<u8> {}
    pub const fn wrapping_rem_euclid(self, rhs: u8) -> u8 {}
    pub const fn overflowing_rem_euclid(self, rhs: u8) -> (u8, bool) {}
    pub const fn saturating_add(self, rhs: u8) -> u8 {}
    pub const fn saturating_sub(self, rhs: u8) -> u8 {}
    pub const fn saturating_mul(self, rhs: u8) -> u8 {}
    pub const fn saturating_div(self, rhs: u8) -> u8 {}
    pub const fn checked_shl(self, rhs: u32) -> Option<u8> {}
    pub const fn wrapping_shl(self, rhs: u32) -> u8 {}
    pub const fn overflowing_shl(self, rhs: u32) -> (u8, bool) {}
    pub const fn checked_shr(self, rhs: u32) -> Option<u8> {}
    pub const fn wrapping_shr(self, rhs: u32) -> u8 {}
    pub const fn overflowing_shr(self, rhs: u32) -> (u8, bool) {}
    pub const fn checked_pow(self, rhs: u32) -> Option<u8> {}
    pub const fn wrapping_pow(self, rhs: u32) -> u8 {}
    pub const fn overflowing_pow(self, rhs: u32) -> (u8, bool) {}
    pub const fn checked_neg(self) -> Option<u8> {}
    pub const fn wrapping_neg(self) -> u8 {}
    pub const fn saturating_pow(self, exp: u32) -> u8 {}
    pub const fn pow(self, exp: u32) -> u8 {}
    pub const fn isqrt(self) -> u8 {}
    pub const fn div_euclid(self, rhs: u8) -> u8 {}
    pub const fn rem_euclid(self, rhs: u8) -> u8 {}
    pub const fn ilog(self, base: u8) -> u32 {}
    pub const fn ilog2(self) -> u32 {}
    pub const fn ilog10(self) -> u32 {}
    pub const fn checked_ilog2(self) -> Option<u32> {}
    pub const fn checked_ilog10(self) -> Option<u32> {}
    pub const fn abs_diff(self, other: u8) -> u8 {}
    pub const fn is_power_of_two(self) -> bool {}
    pub const fn next_power_of_two(self) -> u8 {}
    pub const fn checked_next_power_of_two(self) -> Option<u8> {}
    pub const fn div_ceil(self, rhs: u8) -> u8 {}
    pub const fn next_multiple_of(self, rhs: u8) -> u8 {}
    pub const fn checked_next_multiple_of(self, rhs: u8) -> Option<u8> {}
    pub const fn is_multiple_of(self, rhs: u8) -> bool {}
    pub const fn checked_add_signed(self, rhs: i8) -> Option<u8> {}
    pub const fn saturating_add_signed(self, rhs: i8) -> u8 {}
    pub const fn wrapping_add_signed(self, rhs: i8) -> u8 {}
    pub const fn cast_signed(self) -> i8 {}
    pub const fn midpoint(self, rhs: u8) -> u8 {}
    pub const fn to_be_bytes(self) -> [u8; 1] {}
    pub const fn from_be_bytes(bytes: [u8; 1]) -> u8 {}
    pub const fn to_le_bytes(self) -> [u8; 1] {}
    pub const fn from_le_bytes(bytes: [u8; 1]) -> u8 {}
    pub const fn to_ne_bytes(self) -> [u8; 1] {}
    pub const fn from_ne_bytes(bytes: [u8; 1]) -> u8 {}
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<u8, crate::num::ParseIntError> {}
    pub const fn min_value() -> u8 {}
    pub const fn max_value() -> u8 {}
    pub const fn is_ascii(&self) -> bool {}
    pub const fn is_ascii_alphabetic(&self) -> bool {}
    pub const fn is_ascii_uppercase(&self) -> bool {}
    pub const fn is_ascii_lowercase(&self) -> bool {}
    pub const fn is_ascii_alphanumeric(&self) -> bool {}
    pub const fn is_ascii_digit(&self) -> bool {}
    pub const fn is_ascii_hexdigit(&self) -> bool {}
    pub const fn is_ascii_punctuation(&self) -> bool {}
    pub const fn is_ascii_graphic(&self) -> bool {}
    pub const fn is_ascii_whitespace(&self) -> bool {}
    pub const fn is_ascii_control(&self) -> bool {}
    pub const fn to_ascii_uppercase(&self) -> u8 {}
    pub const fn to_ascii_lowercase(&self) -> u8 {}
    pub const fn eq_ignore_ascii_case(&self, other: &u8) -> bool {}
    pub const fn make_ascii_uppercase(&mut self) {}
    pub const fn make_ascii_lowercase(&mut self) {}
    pub const fn escape_ascii(self) -> crate::ascii::EscapeDefault {}
}
impl u16 {
    pub const MIN: u16 = 0;
    pub const MAX: u16 = 0;
    pub const BITS: u32 = 0;
    pub const fn count_ones(self) -> u32 {}
    pub const fn count_zeros(self) -> u32 {}
    pub const fn leading_zeros(self) -> u32 {}
    pub const fn trailing_zeros(self) -> u32 {}
    pub const fn leading_ones(self) -> u32 {}
    pub const fn trailing_ones(self) -> u32 {}
    pub const fn rotate_left(self, n: u32) -> u16 {}
    pub const fn rotate_right(self, n: u32) -> u16 {}
    pub const fn swap_bytes(self) -> u16 {}
    pub const fn reverse_bits(self) -> u16 {}
    pub const fn to_be(self) -> u16 {}
    pub const fn to_le(self) -> u16 {}
    pub const fn from_be(x: u16) -> u16 {}
    pub const fn from_le(x: u16) -> u16 {}
    pub const fn checked_add(self, rhs: u16) -> Option<u16> {}
    pub const fn wrapping_add(self, rhs: u16) -> u16 {}
    pub const fn overflowing_add(self, rhs: u16) -> (u16, bool) {}
    pub const fn checked_sub(self, rhs: u16) -> Option<u16> {}
    pub const fn wrapping_sub(self, rhs: u16) -> u16 {}
    pub const fn overflowing_sub(self, rhs: u16) -> (u16, bool) {}
    pub const fn checked_mul(self, rhs: u16) -> Option<u16> {}
    pub const fn wrapping_mul(self, rhs: u16) -> u16 {}
    pub const fn overflowing_mul(self, rhs: u16) -> (u16, bool) {}
    pub const fn checked_div(self, rhs: u16) -> Option<u16> {}
    pub const fn wrapping_div(self, rhs: u16) -> u16 {}
    pub const fn overflowing_div(self, rhs: u16) -> (u16, bool) {}
    pub const fn checked_rem(self, rhs: u16) -> Option<u16> {}
    pub const fn wrapping_rem(self, rhs: u16) -> u16 {}
    pub const fn overflowing_rem(self, rhs: u16) -> (u16, bool) {}
    pub const fn checked_div_euclid(self, rhs: u16) -> Option<u16> {}
    pub const fn wrapping_div_euclid(self, rhs: u16) -> u16 {}
    pub const fn overflowing_div_euclid(self, rhs: u16) -> (u16, bool) {}
    pub const fn checked_rem_euclid(self, rhs: u16) -> Option<u16> {}
    pub const fn wrapping_rem_euclid(self, rhs: u16) -> u16 {}
    pub const fn overflowing_rem_euclid(self, rhs: u16) -> (u16, bool) {}
    pub const fn saturating_add(self, rhs: u16) -> u16 {}
    pub const fn saturating_sub(self, rhs: u16) -> u16 {}
    pub const fn saturating_mul(self, rhs: u16) -> u16 {}
    pub const fn saturating_div(self, rhs: u16) -> u16 {}
    pub const fn checked_shl(self, rhs: u32) -> Option<u16> {}
    pub const fn wrapping_shl(self, rhs: u32) -> u16 {}
    pub const fn overflowing_shl(self, rhs: u32) -> (u16, bool) {}
    pub const fn checked_shr(self, rhs: u32) -> Option<u16> {}
    pub const fn wrapping_shr(self, rhs: u32) -> u16 {}
    pub const fn overflowing_shr(self, rhs: u32) -> (u16, bool) {}
    pub const fn checked_pow(self, rhs: u32) -> Option<u16> {}
    pub const fn wrapping_pow(self, rhs: u32) -> u16 {}
    pub const fn overflowing_pow(self, rhs: u32) -> (u16, bool) {}
    pub const fn checked_neg(self) -> Option<u16> {}
    pub const fn wrapping_neg(self) -> u16 {}
    pub const fn saturating_pow(self, exp: u32) -> u16 {}
    pub const fn pow(self, exp: u32) -> u16 {}
    pub const fn isqrt(self) -> u16 {}
    pub const fn div_euclid(self, rhs: u16) -> u16 {}
    pub const fn rem_euclid(self, rhs: u16) -> u16 {}
    pub const fn ilog(self, base: u16) -> u32 {}
    pub const fn ilog2(self) -> u32 {}
    pub const fn ilog10(self) -> u32 {}
    pub const fn checked_ilog2(self) -> Option<u32> {}
    pub const fn checked_ilog10(self) -> Option<u32> {}
    pub const fn abs_diff(self, other: u16) -> u16 {}
    pub const fn is_power_of_two(self) -> bool {}
    pub const fn next_power_of_two(self) -> u16 {}
    pub const fn checked_next_power_of_two(self) -> Option<u16> {}
    pub const fn div_ceil(self, rhs: u16) -> u16 {}
    pub const fn next_multiple_of(self, rhs: u16) -> u16 {}
    pub const fn checked_next_multiple_of(self, rhs: u16) -> Option<u16> {}
    pub const fn is_multiple_of(self, rhs: u16) -> bool {}
    pub const fn checked_add_signed(self, rhs: i16) -> Option<u16> {}
    pub const fn saturating_add_signed(self, rhs: i16) -> u16 {}
    pub const fn wrapping_add_signed(self, rhs: i16) -> u16 {}
    pub const fn cast_signed(self) -> i16 {}
    pub const fn midpoint(self, rhs: u16) -> u16 {}
    pub const fn to_be_bytes(self) -> [u8; 2] {}
    pub const fn from_be_bytes(bytes: [u8; 2]) -> u16 {}
    pub const fn to_le_bytes(self) -> [u8; 2] {}
    pub const fn from_le_bytes(bytes: [u8; 2]) -> u16 {}
    pub const fn to_ne_bytes(self) -> [u8; 2] {}
    pub const fn from_ne_bytes(bytes: [u8; 2]) -> u16 {}
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<u16, crate::num::ParseIntError> {}
    pub const fn min_value() -> u16 {}
    pub const fn max_value() -> u16 {}
}
impl u32 {
    pub const MIN: u32 = 0;
    pub const MAX: u32 = 0;
    pub const BITS: u32 = 0;
    pub const fn count_ones(self) -> u32 {}
    pub const fn count_zeros(self) -> u32 {}
    pub const fn leading_zeros(self) -> u32 {}
    pub const fn trailing_zeros(self) -> u32 {}
    pub const fn leading_ones(self) -> u32 {}
    pub const fn trailing_ones(self) -> u32 {}
    pub const fn rotate_left(self, n: u32) -> u32 {}
    pub const fn rotate_right(self, n: u32) -> u32 {}
    pub const fn swap_bytes(self) -> u32 {}
    pub const fn reverse_bits(self) -> u32 {}
    pub const fn to_be(self) -> u32 {}
    pub const fn to_le(self) -> u32 {}
    pub const fn from_be(x: u32) -> u32 {}
    pub const fn from_le(x: u32) -> u32 {}
    pub const fn checked_add(self, rhs: u32) -> Option<u32> {}
    pub const fn wrapping_add(self, rhs: u32) -> u32 {}
    pub const fn overflowing_add(self, rhs: u32) -> (u32, bool) {}
    pub const fn checked_sub(self, rhs: u32) -> Option<u32> {}
    pub const fn wrapping_sub(self, rhs: u32) -> u32 {}
    pub const fn overflowing_sub(self, rhs: u32) -> (u32, bool) {}
    pub const fn checked_mul(self, rhs: u32) -> Option<u32> {}
    pub const fn wrapping_mul(self, rhs: u32) -> u32 {}
    pub const fn overflowing_mul(self, rhs: u32) -> (u32, bool) {}
    pub const fn checked_div(self, rhs: u32) -> Option<u32> {}
    pub const fn wrapping_div(self, rhs: u32) -> u32 {}
    pub const fn overflowing_div(self, rhs: u32) -> (u32, bool) {}
    pub const fn checked_rem(self, rhs: u32) -> Option<u32> {}
    pub const fn wrapping_rem(self, rhs: u32) -> u32 {}
    pub const fn overflowing_rem(self, rhs: u32) -> (u32, bool) {}
    pub const fn checked_div_euclid(self, rhs: u32) -> Option<u32> {}
    pub const fn wrapping_div_euclid(self, rhs: u32) -> u32 {}
    pub const fn overflowing_div_euclid(self, rhs: u32) -> (u32, bool) {}
    pub const fn checked_rem_euclid(self, rhs: u32) -> Option<u32> {}
    pub const fn wrapping_rem_euclid(self, rhs: u32) -> u32 {}
    pub const fn overflowing_rem_euclid(self, rhs: u32) -> (u32, bool) {}
    pub const fn saturating_add(self, rhs: u32) -> u32 {}
    pub const fn saturating_sub(self, rhs: u32) -> u32 {}
    pub const fn saturating_mul(self, rhs: u32) -> u32 {}
    pub const fn saturating_div(self, rhs: u32) -> u32 {}
    pub const fn checked_shl(self, rhs: u32) -> Option<u32> {}
    pub const fn wrapping_shl(self, rhs: u32) -> u32 {}
    pub const fn overflowing_shl(self, rhs: u32) -> (u32, bool) {}
    pub const fn checked_shr(self, rhs: u32) -> Option<u32> {}
    pub const fn wrapping_shr(self, rhs: u32) -> u32 {}
    pub const fn overflowing_shr(self, rhs: u32) -> (u32, bool) {}
    pub const fn checked_pow(self, rhs: u32) -> Option<u32> {}
    pub const fn wrapping_pow(self, rhs: u32) -> u32 {}
    pub const fn overflowing_pow(self, rhs: u32) -> (u32, bool) {}
    pub const fn checked_neg(self) -> Option<u32> {}
    pub const fn wrapping_neg(self) -> u32 {}
    pub const fn saturating_pow(self, exp: u32) -> u32 {}
    pub const fn pow(self, exp: u32) -> u32 {}
    pub const fn isqrt(self) -> u32 {}
    pub const fn div_euclid(self, rhs: u32) -> u32 {}
    pub const fn rem_euclid(self, rhs: u32) -> u32 {}
    pub const fn ilog(self, base: u32) -> u32 {}
    pub const fn ilog2(self) -> u32 {}
    pub const fn ilog10(self) -> u32 {}
    pub const fn checked_ilog2(self) -> Option<u32> {}
    pub const fn checked_ilog10(self) -> Option<u32> {}
    pub const fn abs_diff(self, other: u32) -> u32 {}
    pub const fn is_power_of_two(self) -> bool {}
    pub const fn next_power_of_two(self) -> u32 {}
    pub const fn checked_next_power_of_two(self) -> Option<u32> {}
    pub const fn div_ceil(self, rhs: u32) -> u32 {}
    pub const fn next_multiple_of(self, rhs: u32) -> u32 {}
    pub const fn checked_next_multiple_of(self, rhs: u32) -> Option<u32> {}
    pub const fn is_multiple_of(self, rhs: u32) -> bool {}
    pub const fn checked_add_signed(self, rhs: i32) -> Option<u32> {}
    pub const fn saturating_add_signed(self, rhs: i32) -> u32 {}
    pub const fn wrapping_add_signed(self, rhs: i32) -> u32 {}
    pub const fn cast_signed(self) -> i32 {}
    pub const fn midpoint(self, rhs: u32) -> u32 {}
    pub const fn to_be_bytes(self) -> [u8; 4] {}
    pub const fn from_be_bytes(bytes: [u8; 4]) -> u32 {}
    pub const fn to_le_bytes(self) -> [u8; 4] {}
    pub const fn from_le_bytes(bytes: [u8; 4]) -> u32 {}
    pub const fn to_ne_bytes(self) -> [u8; 4] {}
    pub const fn from_ne_bytes(bytes: [u8; 4]) -> u32 {}
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<u32, crate::num::ParseIntError> {}
    pub const fn min_value() -> u32 {}
    pub const fn max_value() -> u32 {}
}
impl u64 {
    pub const MIN: u64 = 0;
    pub const MAX: u64 = 0;
    pub const BITS: u32 = 0;
    pub const fn count_ones(self) -> u32 {}
    pub const fn count_zeros(self) -> u32 {}
    pub const fn leading_zeros(self) -> u32 {}
    pub const fn trailing_zeros(self) -> u32 {}
    pub const fn leading_ones(self) -> u32 {}
    pub const fn trailing_ones(self) -> u32 {}
    pub const fn rotate_left(self, n: u32) -> u64 {}
    pub const fn rotate_right(self, n: u32) -> u64 {}
    pub const fn swap_bytes(self) -> u64 {}
    pub const fn reverse_bits(self) -> u64 {}
    pub const fn to_be(self) -> u64 {}
    pub const fn to_le(self) -> u64 {}
    pub const fn from_be(x: u64) -> u64 {}
    pub const fn from_le(x: u64) -> u64 {}
    pub const fn checked_add(self, rhs: u64) -> Option<u64> {}
    pub const fn wrapping_add(self, rhs: u64) -> u64 {}
    pub const fn overflowing_add(self, rhs: u64) -> (u64, bool) {}
    pub const fn checked_sub(self, rhs: u64) -> Option<u64> {}
    pub const fn wrapping_sub(self, rhs: u64) -> u64 {}
    pub const fn overflowing_sub(self, rhs: u64) -> (u64, bool) {}
    pub const fn checked_mul(self, rhs: u64) -> Option<u64> {}
    pub const fn wrapping_mul(self, rhs: u64) -> u64 {}
    pub const fn overflowing_mul(self, rhs: u64) -> (u64, bool) {}
    pub const fn checked_div(self, rhs: u64) -> Option<u64> {}
    pub const fn wrapping_div(self, rhs: u64) -> u64 {}
    pub const fn overflowing_div(self, rhs: u64) -> (u64, bool) {}
    pub const fn checked_rem(self, rhs: u64) -> Option<u64> {}
    pub const fn wrapping_rem(self, rhs: u64) -> u64 {}
    pub const fn overflowing_rem(self, rhs: u64) -> (u64, bool) {}
    pub const fn checked_div_euclid(self, rhs: u64) -> Option<u64> {}
    pub const fn wrapping_div_euclid(self, rhs: u64) -> u64 {}
    pub const fn overflowing_div_euclid(self, rhs: u64) -> (u64, bool) {}
    pub const fn checked_rem_euclid(self, rhs: u64) -> Option<u64> {}
    pub const fn wrapping_rem_euclid(self, rhs: u64) -> u64 {}
    pub const fn overflowing_rem_euclid(self, rhs: u64) -> (u64, bool) {}
    pub const fn saturating_add(self, rhs: u64) -> u64 {}
    pub const fn saturating_sub(self, rhs: u64) -> u64 {}
    pub const fn saturating_mul(self, rhs: u64) -> u64 {}
    pub const fn saturating_div(self, rhs: u64) -> u64 {}
    pub const fn checked_shl(self, rhs: u32) -> Option<u64> {}
    pub const fn wrapping_shl(self, rhs: u32) -> u64 {}
    pub const fn overflowing_shl(self, rhs: u32) -> (u64, bool) {}
    pub const fn checked_shr(self, rhs: u32) -> Option<u64> {}
    pub const fn wrapping_shr(self, rhs: u32) -> u64 {}
    pub const fn overflowing_shr(self, rhs: u32) -> (u64, bool) {}
    pub const fn checked_pow(self, rhs: u32) -> Option<u64> {}
    pub const fn wrapping_pow(self, rhs: u32) -> u64 {}
    pub const fn overflowing_pow(self, rhs: u32) -> (u64, bool) {}
    pub const fn checked_neg(self) -> Option<u64> {}
    pub const fn wrapping_neg(self) -> u64 {}
    pub const fn saturating_pow(self, exp: u32) -> u64 {}
    pub const fn pow(self, exp: u32) -> u64 {}
    pub const fn isqrt(self) -> u64 {}
    pub const fn div_euclid(self, rhs: u64) -> u64 {}
    pub const fn rem_euclid(self, rhs: u64) -> u64 {}
    pub const fn ilog(self, base: u64) -> u32 {}
    pub const fn ilog2(self) -> u32 {}
    pub const fn ilog10(self) -> u32 {}
    pub const fn checked_ilog2(self) -> Option<u32> {}
    pub const fn checked_ilog10(self) -> Option<u32> {}
    pub const fn abs_diff(self, other: u64) -> u64 {}
    pub const fn is_power_of_two(self) -> bool {}
    pub const fn next_power_of_two(self) -> u64 {}
    pub const fn checked_next_power_of_two(self) -> Option<u64> {}
    pub const fn div_ceil(self, rhs: u64) -> u64 {}
    pub const fn next_multiple_of(self, rhs: u64) -> u64 {}
    pub const fn checked_next_multiple_of(self, rhs: u64) -> Option<u64> {}
    pub const fn is_multiple_of(self, rhs: u64) -> bool {}
    pub const fn checked_add_signed(self, rhs: i64) -> Option<u64> {}
    pub const fn saturating_add_signed(self, rhs: i64) -> u64 {}
    pub const fn wrapping_add_signed(self, rhs: i64) -> u64 {}
    pub const fn cast_signed(self) -> i64 {}
    pub const fn midpoint(self, rhs: u64) -> u64 {}
    pub const fn to_be_bytes(self) -> [u8; 8] {}
    pub const fn from_be_bytes(bytes: [u8; 8]) -> u64 {}
    pub const fn to_le_bytes(self) -> [u8; 8] {}
    pub const fn from_le_bytes(bytes: [u8; 8]) -> u64 {}
    pub const fn to_ne_bytes(self) -> [u8; 8] {}
    pub const fn from_ne_bytes(bytes: [u8; 8]) -> u64 {}
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<u64, crate::num::ParseIntError> {}
    pub const fn min_value() -> u64 {}
    pub const fn max_value() -> u64 {}
}
impl u128 {
    pub const MIN: u128 = 0;
    pub const MAX: u128 = 0;
    pub const BITS: u32 = 0;
    pub const fn count_ones(self) -> u32 {}
    pub const fn count_zeros(self) -> u32 {}
    pub const fn leading_zeros(self) -> u32 {}
    pub const fn trailing_zeros(self) -> u32 {}
    pub const fn leading_ones(self) -> u32 {}
    pub const fn trailing_ones(self) -> u32 {}
    pub const fn rotate_left(self, n: u32) -> u128 {}
    pub const fn rotate_right(self, n: u32) -> u128 {}
    pub const fn swap_bytes(self) -> u128 {}
    pub const fn reverse_bits(self) -> u128 {}
    pub const fn to_be(self) -> u128 {}
    pub const fn to_le(self) -> u128 {}
    pub const fn from_be(x: u128) -> u128 {}
    pub const fn from_le(x: u128) -> u128 {}
    pub const fn checked_add(self, rhs: u128) -> Option<u128> {}
    pub const fn wrapping_add(self, rhs: u128) -> u128 {}
    pub const fn overflowing_add(self, rhs: u128) -> (u128, bool) {}
    pub const fn checked_sub(self, rhs: u128) -> Option<u128> {}
    pub const fn wrapping_sub(self, rhs: u128) -> u128 {}
    pub const fn overflowing_sub(self, rhs: u128) -> (u128, bool) {}
    pub const fn checked_mul(self, rhs: u128) -> Option<u128> {}
    pub const fn wrapping_mul(self, rhs: u128) -> u128 {}
    pub const fn overflowing_mul(self, rhs: u128) -> (u128, bool) {}
    pub const fn checked_div(self, rhs: u128) -> Option<u128> {}
    pub const fn wrapping_div(self, rhs: u128) -> u128 {}
    pub const fn overflowing_div(self, rhs: u128) -> (u128, bool) {}
    pub const fn checked_rem(self, rhs: u128) -> Option<u128> {}
    pub const fn wrapping_rem(self, rhs: u128) -> u128 {}
    pub const fn overflowing_rem(self, rhs: u128) -> (u128, bool) {}
    pub const fn checked_div_euclid(self, rhs: u128) -> Option<u128> {}
    pub const fn wrapping_div_euclid(self, rhs: u128) -> u128 {}
    pub const fn overflowing_div_euclid(self, rhs: u128) -> (u128, bool) {}
    pub const fn checked_rem_euclid(self, rhs: u128) -> Option<u128> {}
    pub const fn wrapping_rem_euclid(self, rhs: u128) -> u128 {}
    pub const fn overflowing_rem_euclid(self, rhs: u128) -> (u128, bool) {}
    pub const fn saturating_add(self, rhs: u128) -> u128 {}
    pub const fn saturating_sub(self, rhs: u128) -> u128 {}
    pub const fn saturating_mul(self, rhs: u128) -> u128 {}
    pub const fn saturating_div(self, rhs: u128) -> u128 {}
    pub const fn checked_shl(self, rhs: u32) -> Option<u128> {}
    pub const fn wrapping_shl(self, rhs: u32) -> u128 {}
    pub const fn overflowing_shl(self, rhs: u32) -> (u128, bool) {}
    pub const fn checked_shr(self, rhs: u32) -> Option<u128> {}
    pub const fn wrapping_shr(self, rhs: u32) -> u128 {}
    pub const fn overflowing_shr(self, rhs: u32) -> (u128, bool) {}
    pub const fn checked_pow(self, rhs: u32) -> Option<u128> {}
    pub const fn wrapping_pow(self, rhs: u32) -> u128 {}
    pub const fn overflowing_pow(self, rhs: u32) -> (u128, bool) {}
    pub const fn checked_neg(self) -> Option<u128> {}
    pub const fn wrapping_neg(self) -> u128 {}
    pub const fn saturating_pow(self, exp: u32) -> u128 {}
    pub const fn pow(self, exp: u32) -> u128 {}
    pub const fn isqrt(self) -> u128 {}
    pub const fn div_euclid(self, rhs: u128) -> u128 {}
    pub const fn rem_euclid(self, rhs: u128) -> u128 {}
    pub const fn ilog(self, base: u128) -> u32 {}
    pub const fn ilog2(self) -> u32 {}
    pub const fn ilog10(self) -> u32 {}
    pub const fn checked_ilog2(self) -> Option<u32> {}
    pub const fn checked_ilog10(self) -> Option<u32> {}
    pub const fn abs_diff(self, other: u128) -> u128 {}
    pub const fn is_power_of_two(self) -> bool {}
    pub const fn next_power_of_two(self) -> u128 {}
    pub const fn checked_next_power_of_two(self) -> Option<u128> {}
    pub const fn div_ceil(self, rhs: u128) -> u128 {}
    pub const fn next_multiple_of(self, rhs: u128) -> u128 {}
    pub const fn checked_next_multiple_of(self, rhs: u128) -> Option<u128> {}
    pub const fn is_multiple_of(self, rhs: u128) -> bool {}
    pub const fn checked_add_signed(self, rhs: i128) -> Option<u128> {}
    pub const fn saturating_add_signed(self, rhs: i128) -> u128 {}
    pub const fn wrapping_add_signed(self, rhs: i128) -> u128 {}
    pub const fn cast_signed(self) -> i128 {}
    pub const fn midpoint(self, rhs: u128) -> u128 {}
    pub const fn to_be_bytes(self) -> [u8; 16] {}
    pub const fn from_be_bytes(bytes: [u8; 16]) -> u128 {}
    pub const fn to_le_bytes(self) -> [u8; 16] {}
    pub const fn from_le_bytes(bytes: [u8; 16]) -> u128 {}
    pub const fn to_ne_bytes(self) -> [u8; 16] {}
    pub const fn from_ne_bytes(bytes: [u8; 16]) -> u128 {}
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<u128, crate::num::ParseIntError> {}
    pub const fn min_value() -> u128 {}
    pub const fn max_value() -> u128 {}
}
impl usize {
    pub const MIN: usize = 0;
    pub const MAX: usize = 0;
    pub const BITS: u32 = 0;
    pub const fn count_ones(self) -> u32 {}
    pub const fn count_zeros(self) -> u32 {}
    pub const fn leading_zeros(self) -> u32 {}
    pub const fn trailing_zeros(self) -> u32 {}
    pub const fn leading_ones(self) -> u32 {}
    pub const fn trailing_ones(self) -> u32 {}
    pub const fn rotate_left(self, n: u32) -> usize {}
    pub const fn rotate_right(self, n: u32) -> usize {}
    pub const fn swap_bytes(self) -> usize {}
    pub const fn reverse_bits(self) -> usize {}
    pub const fn to_be(self) -> usize {}
    pub const fn to_le(self) -> usize {}
    pub const fn from_be(x: usize) -> usize {}
    pub const fn from_le(x: usize) -> usize {}
    pub const fn checked_add(self, rhs: usize) -> Option<usize> {}
    pub const fn wrapping_add(self, rhs: usize) -> usize {}
    pub const fn overflowing_add(self, rhs: usize) -> (usize, bool) {}
    pub const fn checked_sub(self, rhs: usize) -> Option<usize> {}
    pub const fn wrapping_sub(self, rhs: usize) -> usize {}
    pub const fn overflowing_sub(self, rhs: usize) -> (usize, bool) {}
    pub const fn checked_mul(self, rhs: usize) -> Option<usize> {}
    pub const fn wrapping_mul(self, rhs: usize) -> usize {}
    pub const fn overflowing_mul(self, rhs: usize) -> (usize, bool) {}
    pub const fn checked_div(self, rhs: usize) -> Option<usize> {}
    pub const fn wrapping_div(self, rhs: usize) -> usize {}
    pub const fn overflowing_div(self, rhs: usize) -> (usize, bool) {}
    pub const fn checked_rem(self, rhs: usize) -> Option<usize> {}
    pub const fn wrapping_rem(self, rhs: usize) -> usize {}
    pub const fn overflowing_rem(self, rhs: usize) -> (usize, bool) {}
    pub const fn checked_div_euclid(self, rhs: usize) -> Option<usize> {}
    pub const fn wrapping_div_euclid(self, rhs: usize) -> usize {}
    pub const fn overflowing_div_euclid(self, rhs: usize) -> (usize, bool) {}
    pub const fn checked_rem_euclid(self, rhs: usize) -> Option<usize> {}
    pub const fn wrapping_rem_euclid(self, rhs: usize) -> usize {}
    pub const fn overflowing_rem_euclid(self, rhs: usize) -> (usize, bool) {}
    pub const fn saturating_add(self, rhs: usize) -> usize {}
    pub const fn saturating_sub(self, rhs: usize) -> usize {}
    pub const fn saturating_mul(self, rhs: usize) -> usize {}
    pub const fn saturating_div(self, rhs: usize) -> usize {}
    pub const fn checked_shl(self, rhs: u32) -> Option<usize> {}
    pub const fn wrapping_shl(self, rhs: u32) -> usize {}
    pub const fn overflowing_shl(self, rhs: u32) -> (usize, bool) {}
    pub const fn checked_shr(self, rhs: u32) -> Option<usize> {}
    pub const fn wrapping_shr(self, rhs: u32) -> usize {}
    pub const fn overflowing_shr(self, rhs: u32) -> (usize, bool) {}
    pub const fn checked_pow(self, rhs: u32) -> Option<usize> {}
    pub const fn wrapping_pow(self, rhs: u32) -> usize {}
    pub const fn overflowing_pow(self, rhs: u32) -> (usize, bool) {}
    pub const fn checked_neg(self) -> Option<usize> {}
    pub const fn wrapping_neg(self) -> usize {}
    pub const fn saturating_pow(self, exp: u32) -> usize {}
    pub const fn pow(self, exp: u32) -> usize {}
    pub const fn isqrt(self) -> usize {}
    pub const fn div_euclid(self, rhs: usize) -> usize {}
    pub const fn rem_euclid(self, rhs: usize) -> usize {}
    pub const fn ilog(self, base: usize) -> u32 {}
    pub const fn ilog2(self) -> u32 {}
    pub const fn ilog10(self) -> u32 {}
    pub const fn checked_ilog2(self) -> Option<u32> {}
    pub const fn checked_ilog10(self) -> Option<u32> {}
    pub const fn abs_diff(self, other: usize) -> usize {}
    pub const fn is_power_of_two(self) -> bool {}
    pub const fn next_power_of_two(self) -> usize {}
    pub const fn checked_next_power_of_two(self) -> Option<usize> {}
    pub const fn div_ceil(self, rhs: usize) -> usize {}
    pub const fn next_multiple_of(self, rhs: usize) -> usize {}
    pub const fn checked_next_multiple_of(self, rhs: usize) -> Option<usize> {}
    pub const fn is_multiple_of(self, rhs: usize) -> bool {}
    pub const fn checked_add_signed(self, rhs: isize) -> Option<usize> {}
    pub const fn saturating_add_signed(self, rhs: isize) -> usize {}
    pub const fn wrapping_add_signed(self, rhs: isize) -> usize {}
    pub const fn cast_signed(self) -> isize {}
    pub const fn midpoint(self, rhs: usize) -> usize {}
    pub const fn to_be_bytes(self) -> [u8; 8] {}
    pub const fn from_be_bytes(bytes: [u8; 8]) -> usize {}
    pub const fn to_le_bytes(self) -> [u8; 8] {}
    pub const fn from_le_bytes(bytes: [u8; 8]) -> usize {}
    pub const fn to_ne_bytes(self) -> [u8; 8] {}
    pub const fn from_ne_bytes(bytes: [u8; 8]) -> usize {}
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<usize, crate::num::ParseIntError> {}
    pub const fn min_value() -> usize {}
    pub const fn max_value() -> usize {}
}
