package nl.vaardig.platform.navigation;

import java.util.Collections;
import java.util.Set;
import nl.vaardig.platform.who.Role;

/**
 * A link of a bar.
 *
 * @param word the key of its name
 * @param roles holders of any of these have it
 */
public record Entry(Bar bar, int order, String address, String word, Set<Role> roles) {

    boolean isFor(Set<Role> those) {
        return !Collections.disjoint(roles, those);
    }
}
