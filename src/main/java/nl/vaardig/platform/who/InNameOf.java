package nl.vaardig.platform.who;

/** Tells who an account belongs to, for work below the floor that knows accounts; that floor answers. */
public interface InNameOf {

    /** Who works here with this account, for what is done later in that name: it sees nothing by itself. */
    CurrentUser withoutRoles(long account);
}
