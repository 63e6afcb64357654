package nl.vaardig.learning.record;

import java.util.Optional;
import java.util.regex.Pattern;

/** The versions of xAPI that the store speaks. */
public enum Version {
    V1("1.0.3", "1.0.0", Pattern.compile("1\\.0(\\.\\d+)?")),
    V2("2.0.0", "2.0.0", Pattern.compile("2\\.0(\\.\\d+)?"));

    private final String told;
    private final String unsaid;
    private final Pattern said;

    Version(String told, String unsaid, Pattern said) {
        this.told = told;
        this.unsaid = unsaid;
        this.said = said;
    }

    /** Empty for a version that is not spoken. */
    public static Optional<Version> of(String header) {
        for (Version version : values()) if (version.reads(header)) return Optional.of(version);
        return Optional.empty();
    }

    public boolean reads(String version) {
        return said.matcher(version).matches();
    }

    /** Whether a statement that says this version can be sent: who speaks 2.0 may send what was made in 1.0. */
    public boolean takes(String version) {
        return reads(version) || this == V2 && V1.reads(version);
    }

    /** As answers tell it. */
    public String told() {
        return told;
    }

    /** What a statement that says no version of its own gets. */
    public String unsaid() {
        return unsaid;
    }
}
