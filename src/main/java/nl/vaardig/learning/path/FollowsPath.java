package nl.vaardig.learning.path;

/** Who follows a version: the floor above knows and answers. */
public interface FollowsPath {

    /** @param open who has it and hasn't ended; @param given how many were given it, without those who moved over to it */
    record Followers(long open, long given) {}

    Followers of(PathVersion version);

    /** Who is under way goes on in a later version; what is done of the same step stays done. @return how many */
    int moveOver(PathVersion from, PathVersion to);

    /** Who moved over goes back to the version that was given. */
    void moveBack(PathVersion from);
}
