package nl.vaardig.inventory.requirement.profile;

import nl.vaardig.inventory.requirement.Asker.Kind;
import nl.vaardig.inventory.requirement.AskerKey;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.words.Bilingual;

/**
 * AskedOf requirements a page is about.
 *
 * @param address where it stands, such as /job-roles/8
 */
public record AskedOf(AskerKey key, Bilingual name, String address) {

    public Kind kind() {
        return key.kind();
    }

    /** Of whom a goal asks; null for everyone, and for all other askers. */
    public Population population() {
        return key.population();
    }

    /** Where all that is asked can be seen. */
    public String list() {
        return switch (kind()) {
            case JOB_ROLE -> address;
            case DEPARTMENT, GOAL -> address + "/requirements";
            case PERSON -> address + "/demands";
        };
    }

    /** Behind the address of a form, so that it says of whom a goal asks. */
    public String query() {
        return population() == null ? "" : "?population=" + population();
    }
}
