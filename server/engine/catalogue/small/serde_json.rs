// serde_json.
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)]
pub struct Error {}
impl std::error::Error for Error {}
impl From<Error> for std::io::Error { fn from(j: Error) -> Self {} }
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Value { Null, Bool(bool), Number(Number), String(String), Array(Vec<Value>), Object(Map<String, Value>) }
impl Value {
    pub fn get<I>(&self, index: I) -> Option<&Value> {}
    pub fn get_mut<I>(&mut self, index: I) -> Option<&mut Value> {}
    pub fn is_object(&self) -> bool {}
    pub fn as_object(&self) -> Option<&Map<String, Value>> {}
    pub fn as_object_mut(&mut self) -> Option<&mut Map<String, Value>> {}
    pub fn is_array(&self) -> bool {}
    pub fn as_array(&self) -> Option<&Vec<Value>> {}
    pub fn as_array_mut(&mut self) -> Option<&mut Vec<Value>> {}
    pub fn is_string(&self) -> bool {}
    pub fn as_str(&self) -> Option<&str> {}
    pub fn is_number(&self) -> bool {}
    pub fn as_i64(&self) -> Option<i64> {}
    pub fn as_u64(&self) -> Option<u64> {}
    pub fn as_f64(&self) -> Option<f64> {}
    pub fn as_bool(&self) -> Option<bool> {}
    pub fn is_null(&self) -> bool {}
    pub fn pointer(&self, pointer: &str) -> Option<&Value> {}
    pub fn take(&mut self) -> Value {}
}
impl Default for Value { fn default() -> Value {} }
impl<I> std::ops::Index<I> for Value { type Output = Value; fn index(&self, index: I) -> &Value {} }
impl<I> std::ops::IndexMut<I> for Value { fn index_mut(&mut self, index: I) -> &mut Value {} }
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Number {}
impl Number { pub fn as_i64(&self) -> Option<i64> {} pub fn as_u64(&self) -> Option<u64> {} pub fn as_f64(&self) -> Option<f64> {} }
pub use self::map::Map;
pub mod map {
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Map<K, V> {}
    impl<K, V> Map<K, V> {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
        pub fn clear(&mut self) {}
        pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<&V> {}
        pub fn get_mut<Q: ?Sized>(&mut self, key: &Q) -> Option<&mut V> {}
        pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool {}
        pub fn insert(&mut self, k: K, v: V) -> Option<V> {}
        pub fn remove<Q: ?Sized>(&mut self, key: &Q) -> Option<V> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn iter(&self) -> impl Iterator<Item = (&K, &V)> {}
        pub fn iter_mut(&mut self) -> impl Iterator<Item = (&K, &mut V)> {}
        pub fn keys(&self) -> impl Iterator<Item = &K> {}
        pub fn values(&self) -> impl Iterator<Item = &V> {}
    }
    impl<K, V> Default for Map<K, V> { fn default() -> Self {} }
}
pub fn from_str<'a, T>(s: &'a str) -> Result<T> {}
pub fn from_slice<'a, T>(v: &'a [u8]) -> Result<T> {}
pub fn from_value<T>(value: Value) -> Result<T> {}
pub fn from_reader<R, T>(rdr: R) -> Result<T> {}
pub fn to_string<T: ?Sized>(value: &T) -> Result<String> {}
pub fn to_string_pretty<T: ?Sized>(value: &T) -> Result<String> {}
pub fn to_vec<T: ?Sized>(value: &T) -> Result<Vec<u8>> {}
pub fn to_vec_pretty<T: ?Sized>(value: &T) -> Result<Vec<u8>> {}
pub fn to_value<T>(value: T) -> Result<Value> {}
pub fn to_writer<W, T: ?Sized>(writer: W, value: &T) -> Result<()> {}
pub fn to_writer_pretty<W, T: ?Sized>(writer: W, value: &T) -> Result<()> {}
pub mod macros__ { pub fn json() -> crate::Value {} }
