package nl.vaardig.inventory.talk;

import static java.util.Comparator.comparingInt;

import java.util.List;
import nl.vaardig.inventory.passport.Passport;
import nl.vaardig.inventory.passport.PassportLine;
import nl.vaardig.inventory.peer.PeerView;
import nl.vaardig.inventory.rating.agreement.AgreementLine;
import nl.vaardig.platform.said.Sent;

/**
 * The page of a talk.
 *
 * @param fresh  how many agreed levels were recorded a few minutes ago, and may be taken back at once
 * @param agreements that the employee did not confirm
 * @param peers  how colleagues see the person
 */
public record Talk(Passport passport, Sent fields, long fresh, List<AgreementLine> agreements, List<PeerView> peers) {

    /** What asks for a talk first, then what differs, then what the job role asks. */
    public List<PassportLine> rows() {
        return passport.rows().stream()
                .sorted(comparingInt((PassportLine row) -> -difference(row))
                        .thenComparing(row -> !row.isAsked())
                        .thenComparing(row -> row.skill().track()))
                .toList();
    }

    /** How colleagues see this skill, where enough answered. */
    public List<PeerView> peers(PassportLine row) {
        return peers.stream().filter(view -> view.skillId() == row.skill().id()).toList();
    }

    /** What was recorded of this skill and is not confirmed. */
    public List<AgreementLine> agreements(PassportLine row) {
        return agreements.stream()
                .filter(line -> line.skillId() == row.skill().id())
                .toList();
    }

    public List<PassportLine> needed() {
        return rows().stream().filter(row -> row.explained().callsForATalk()).toList();
    }

    /** Levels between employee and manager; 0 when one of them said nothing. */
    public int difference(PassportLine row) {
        Integer self = row.explained().selfLevel();
        Integer manager = row.explained().managerLevel();
        return self == null || manager == null ? 0 : Math.abs(self - manager);
    }

    /** Open: what asks for a talk, what was typed, and what is wrong. */
    public boolean isOpen(PassportLine row) {
        long id = row.skill().id();
        return row.explained().callsForATalk()
                || fields.isSaid("level-" + id)
                || fields.isSaid("note-" + id)
                || fields.errors().containsKey("level-" + id);
    }
}
