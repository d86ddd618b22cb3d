import ArgumentParser

@main struct Askback: ParsableCommand {}
