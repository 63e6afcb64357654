package nl.vaardig.learning.scorm.read;

import java.util.Arrays;
import java.util.Optional;

/** Which of the two ways of talking a package uses. */
public enum Edition {
    SCORM_12(4_096, "1.2"),
    SCORM_2004(64_000, "CAM 1.3", "2004 3rd Edition", "2004 4th Edition");

    private final int mostSuspendData;
    private final String[] names;

    Edition(int mostSuspendData, String... names) {
        this.mostSuspendData = mostSuspendData;
        this.names = names;
    }

    /** Characters to resume with that the edition promises; many packages keep more. */
    public int mostSuspendData() {
        return mostSuspendData;
    }

    /** By the name that a manifest gives. */
    static Optional<Edition> named(String name) {
        return Arrays.stream(values())
                .filter(edition -> Arrays.stream(edition.names).anyMatch(name::equalsIgnoreCase))
                .findFirst();
    }
}
