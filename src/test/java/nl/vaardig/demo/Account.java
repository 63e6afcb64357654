package nl.vaardig.demo;

/** Someone who can sign in. Employee and manager are not granted: they follow from the facts. */
record Account(String userName, Person person, String roles) {
    /** Of every generated account; never of a real one. */
    static final String PASSWORD = "Vaardig-demo-2026";
}
