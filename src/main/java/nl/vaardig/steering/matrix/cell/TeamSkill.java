package nl.vaardig.steering.matrix.cell;

import nl.vaardig.inventory.goal.Criticalities;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.scale.Track;

/**
 * A column of the matrix.
 *
 * @param topLevel    the highest step of the skill's scale
 * @param criticality k, 1–3: what the strategic goals make of it
 */
public record TeamSkill(long id, String code, Bilingual name, Track track, int topLevel, int criticality) {

    public boolean isCritical() {
        return criticality >= Criticalities.CRITICAL;
    }
}
