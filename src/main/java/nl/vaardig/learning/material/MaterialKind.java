package nl.vaardig.learning.material;

/** Which place a material belongs to. */
public enum MaterialKind {
    QUIZ,
    HAND_IN,
    PACKAGE,
    SESSION
}
