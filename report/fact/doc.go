// Package fact finds what rows and sentences state of the cluster itself: its members, its
// grant. None of these is an action.
package fact
