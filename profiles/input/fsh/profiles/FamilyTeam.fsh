Profile: FamilyTeam
Parent: CareTeam
Id: FamilyTeam
Title: "FamilyTeam"
Description: "Team around the family"
