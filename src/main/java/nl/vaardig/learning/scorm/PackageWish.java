package nl.vaardig.learning.scorm;

import nl.vaardig.learning.material.Material;
import nl.vaardig.platform.said.Said;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.words.Bilingual;

/**
 * What HR says of a package.
 *
 * @param openingEnough   whether who opened it is done, where it says nothing itself
 * @param passMarkIgnored whether the pass mark of its maker doesn't count
 */
public record PackageWish(Bilingual title, boolean openingEnough, boolean passMarkIgnored) {

    static PackageWish read(Said said) {
        Bilingual title = said.both("title", Material.LONGEST_TITLE);
        return new PackageWish(title, said.truth("openingEnough"), said.truth("passMarkIgnored"));
    }

    static Sent of(Packed packed) {
        Sent sent = Sent.blank().withBoth("title", packed.title());
        if (packed.openingEnough()) sent.with("openingEnough", "on");
        if (packed.passMarkIgnored()) sent.with("passMarkIgnored", "on");
        return sent;
    }
}
