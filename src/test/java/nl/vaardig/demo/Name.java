package nl.vaardig.demo;

/** A name and the address that goes with it. */
record Name(String given, String family, String email) {
    String full() {
        return given + " " + family;
    }
}
