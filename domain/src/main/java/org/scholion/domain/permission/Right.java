package org.scholion.domain.permission;

/** What somebody may be allowed to do. Every route names one; {@link Permissions} says who may. */
public enum Right {
    /** See what the portal shows to everybody. */
    LOOK_AROUND,
    SIGN_IN,
    /** One's own account, sessions, courses. */
    USE_OWN_ACCOUNT,
    /** Become a member of a course with its code. */
    JOIN_COURSE,
    IMPORT_ARTICLE,
    CREATE_COURSE,
    /** Accounts, courses of all, the audit log. */
    ADMINISTER,

    READ_ARTICLE,
    /** Decide about its claims and findings, import a corrected edition, share it. */
    EDIT_ARTICLE,

    /** Its page and the names of its members. */
    SEE_COURSE,
    LEAVE_COURSE,
    /** Who is in which group. */
    ARRANGE_GROUPS,
    /** Sign-in names, roles, join codes, rosters, sign-in slips. */
    MANAGE_MEMBERS,
    /** Title, readings, prompts. */
    EDIT_COURSE,
    /** Archive and reopen: the one change that an archived course allows. */
    ARCHIVE_COURSE,
    /** Make one for the next term out of it. */
    COPY_COURSE,

    READ_READING,
    /** Annotate, reply, thank, ask. */
    ANNOTATE,
    /** Write glosses, answer outcomes, pin. */
    GLOSS,
    /** Hide, unhide, settle flags. */
    MODERATE,
    /** What is expected and who has done it. */
    SEE_BOARD,
    EXPORT_READING,
    /** Its times, rules, instructions; reveal what is hidden. */
    EDIT_READING
}
