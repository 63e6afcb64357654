package nl.vaardig.learning.record.statement;

import java.util.List;
import java.util.Set;

/** Who: an agent, known by exactly one identifier, or a group, known by one or by its members. */
final class ActorCheck {

    private static final List<String> IDENTIFIERS = List.of("mbox", "mbox_sha1sum", "openid", "account");
    private static final Set<String> AGENT = Set.of("objectType", "name", "mbox", "mbox_sha1sum", "openid", "account");
    private static final Set<String> GROUP =
            Set.of("objectType", "name", "member", "mbox", "mbox_sha1sum", "openid", "account");

    private ActorCheck() {}

    static boolean isGroup(Part actor) {
        return actor.has("objectType") && actor.text("objectType").equals("Group");
    }

    /** An agent or a group. */
    static void actor(Part actor) {
        if (isGroup(actor)) group(actor);
        else agent(actor);
    }

    static void agent(Part agent) {
        agent.textIfAny("objectType", "Agent"::equals, "Agent");
        agent.only(AGENT);
        if (identifiers(agent) != 1) throw agent.wrong("mbox", "or one other identifier has to be there, and only one");
    }

    static void group(Part group) {
        if (!isGroup(group)) throw group.wrong("objectType", "is not Group");
        group.only(GROUP);
        int identifiers = identifiers(group);
        if (identifiers > 1) throw group.wrong("mbox", "and another identifier: one is enough");
        if (identifiers == 0 && (!group.has("member") || group.list("member").isEmpty()))
            throw group.wrong("member", "is missing, and the group has no identifier");
        if (group.has("member")) group.parts("member").forEach(ActorCheck::agent);
    }

    /** Who vouches for a statement: an agent, or two of which one is the application (OAuth). */
    static void authority(Part authority) {
        actor(authority);
        if (!isGroup(authority)) return;
        if (identifiers(authority) != 0)
            throw authority.wrong("objectType", "is Group, which can't have an identifier");
        if (authority.list("member").size() != 2) throw authority.wrong("member", "is not two agents");
    }

    private static int identifiers(Part actor) {
        actor.textIfAny("name", name -> true, "text");
        actor.textIfAny("mbox", Shape::isMail, "mailto address");
        actor.textIfAny("mbox_sha1sum", Shape::isSha1, "SHA-1 in hexadecimal digits");
        actor.textIfAny("openid", Shape::isIri, "URI");
        if (actor.has("account")) account(actor.part("account"));
        return (int) IDENTIFIERS.stream().filter(actor::has).count();
    }

    private static void account(Part account) {
        account.only(Set.of("homePage", "name"));
        if (!Shape.isIri(account.text("homePage"))) throw account.wrong("homePage", "is no IRL");
        account.text("name");
    }
}
