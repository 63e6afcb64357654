package nl.vaardig.platform;

/** Somebody asks for something personal without having signed in. */
public class NotSignedIn extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
